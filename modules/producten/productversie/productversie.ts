// SPDX-License-Identifier: EUPL-1.2

export const eissoorten = [
  'opleiding',
  'functiemix',
  'groepsgrootte',
  'bereikbaarheid',
  'registratie',
  'werkwijze',
] as const;
export type Eissoort = (typeof eissoorten)[number];

/** What supervision must see; figures are decimal text. */
export type Toets = {
  readonly wat: string;
  readonly minimaal?: string | undefined;
  readonly maximaal?: string | undefined;
  readonly eenheid: string;
};

export type Producteis = {
  readonly code: string;
  readonly soort: Eissoort;
  readonly tekst: string;
  readonly toets?: Toets | undefined;
};

/** What a version says, as far as rules look at it. */
export type Productkern = {
  readonly naam: string;
  readonly omschrijving: string;
  readonly eenheid: string;
  /** null while nobody has said for whom it is. */
  readonly doelgroep: string | null;
  readonly leeftijd: { readonly van: number; readonly totEnMet: number } | null;
  readonly eisen: readonly Producteis[];
  readonly doelen: readonly string[];
  readonly kernbedingen: readonly string[];
};

/** One thing that differs between two versions, written for people. */
export type Verschil = {
  /** `naam`, `doelgroep`, …, or `eis` with the code of the requirement. */
  readonly veld: string;
  readonly eis?: Eissoort;
  readonly was: string | null;
  readonly wordt: string | null;
};

/** Identifies a version where one text must: in besluiten and addresses. @example versieId('basis-ggz', 2) // 'basis-ggz.2' */
export const versieId = (product: string, versie: number): string => `${product}.${versie}`;

/** @example toetsTekst({ wat: 'groepsgrootte', maximaal: '8', eenheid: 'jeugdigen' }) // 'groepsgrootte: hoogstens 8 jeugdigen' */
export function toetsTekst({ wat, minimaal, maximaal, eenheid }: Toets): string {
  const figure = (getal: string) => getal.replace('.', ',');
  const bounds = [
    minimaal !== undefined && `ten minste ${figure(minimaal)}`,
    maximaal !== undefined && `hoogstens ${figure(maximaal)}`,
  ].filter((bound) => bound !== false);
  return `${wat}: ${bounds.join(' en ')} ${eenheid}`;
}
