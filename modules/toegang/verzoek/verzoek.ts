// SPDX-License-Identifier: EUPL-1.2
import type { Productcode } from '../levering/levering.ts';

/** How much: a volume with unit and frequency, or a budget in eurocent. Codes of the message standard. */
export type Hoeveelheid = {
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
};

/** A product that is asked for: an AangevraagdProduct of a 315, or a NieuwProduct of a 317. Days are ISO texts. */
export type GevraagdProduct = Productcode & Hoeveelheid & { readonly van: string; readonly tot: string | null };

/** How an allocation should become: a TeWijzigenProduct of a 317. `van` is its GewensteIngangsdatum. */
export type GevraagdeVersie = Hoeveelheid & {
  readonly nummer: number;
  readonly van: string;
  readonly tot: string | null;
};

/** The whole that a 317 asks for: what stays, what changes and what comes. */
export type GevraagdeWijziging = {
  readonly reden: string;
  readonly ongewijzigd: readonly number[];
  readonly teWijzigen: readonly GevraagdeVersie[];
  readonly nieuw: readonly GevraagdProduct[];
};

export const verzoeksoorten = ['toewijzing', 'wijziging'] as const;
export type Verzoeksoort = (typeof verzoeksoorten)[number];

/** A request to allocate one product (VOT), or to change all that a client has (VOW). */
export type Gevraagd =
  | { readonly soort: 'toewijzing'; readonly gevraagd: GevraagdProduct }
  | { readonly soort: 'wijziging'; readonly gevraagd: GevraagdeWijziging };

/** Open until it is rejected (319) or honoured (301); to be looked into keeps it open. */
export const verzoekstaten = ['ingediend', 'in-onderzoek', 'gehonoreerd', 'afgewezen'] as const;
export type Verzoekstaat = (typeof verzoekstaten)[number];
export const isOpen = (staat: Verzoekstaat): boolean => staat === 'ingediend' || staat === 'in-onderzoek';

/** Codes of list WJ760. */
export const antwoordcodes = { afgewezen: '1', 'in-onderzoek': '2' } as const;
export type Antwoordsoort = keyof typeof antwoordcodes;

/** Frequency of list WMO757: the volume is for the whole of the allocation. */
export const totaal = '6';
