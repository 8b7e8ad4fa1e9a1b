// SPDX-License-Identifier: EUPL-1.2

export const kernbedingsoorten = ['prijs', 'prestatie', 'kwaliteitsniveau'] as const;
export type Kernbedingsoort = (typeof kernbedingsoorten)[number];
export const prestatievormen = ['inspanning', 'resultaat'] as const;

/** One part of what is bought under a contract: a price, a prestatie, or the kwaliteitsniveau of it [000 Ad b]. */
export type Kernbeding = {
  readonly code: string;
  readonly naam: string;
  readonly soort: Kernbedingsoort;
  /** Only of a prestatie. */
  readonly op: (typeof prestatievormen)[number] | null;
  readonly tekst: string;
  readonly contract: string;
  readonly doelen: readonly string[];
  readonly indicator: string | null;
  readonly staat: 'concept' | 'vastgesteld';
  /** Who wrote it; null when it came with the region pack. */
  readonly opgesteldDoor: string | null;
  readonly voorbeeld: boolean;
};

/** What the rest of the plan says, as far as a kernbeding refers to it. */
export type Plan = {
  readonly contracten: readonly string[];
  readonly indicatoren: readonly string[];
  /** Per doel the contracts that it is about; null means all. */
  readonly doelen: Readonly<Record<string, readonly string[] | null>>;
};

/** @example codeVan('Tarief per minuut') // 'tarief-per-minuut' */
export const codeVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** @example naamVan('tarief-per-minuut') // 'Tarief per minuut' */
export const naamVan = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
