// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

/** Where a tariff stands, and what it can become from there. */
const overgangen = {
  concept: ['voorgesteld', 'vervallen'],
  voorgesteld: ['vastgesteld', 'vervallen'],
  vastgesteld: ['vervallen'],
  vervallen: [],
} as const satisfies Record<string, readonly string[]>;
export type TariefStaat = keyof typeof overgangen;

const staten: readonly TariefStaat[] = ['concept', 'voorgesteld', 'vastgesteld', 'vervallen'];

/** The states from which a tariff can come to this one. */
export const vorigeStaten = (naar: TariefStaat): readonly TariefStaat[] =>
  staten.filter((van) => overgangen[van].some((volgende) => volgende === naar));

/** Which tariff: of a product, under a CAO or `basis`, for a micro-onderneming or another provider. */
export type Tariefsleutel = { readonly product: string; readonly cao: string; readonly micro: boolean };

/** What is paid for one declared unit, from the first to the last day, both included. */
export type Tarief = Tariefsleutel & {
  readonly verband: string;
  readonly id: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly staat: TariefStaat;
  readonly voorstel: string | null;
  /** The computation behind it, or beside it when another amount was decided; null when the model could give none. */
  readonly kostprijs: string | null;
  readonly voorbeeld: boolean;
};

/** The tariff of a provider under no CAO, or under one that the region does not compute with. */
export const basis = 'basis';
