// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Reason, Receipt } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import type { Tariefsleutel } from '../tarief/tarief.ts';
import type { Indexmethode, Indexuitkomst } from './indexmethode.ts';

/** One tariff before and after. */
export type Indexatieregel = Tariefsleutel & {
  readonly tarief: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly was: Eurocent;
  readonly wordt: Eurocent;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
  readonly procent: string;
  readonly kostprijs: string | null;
  readonly voorbeeld: boolean;
};

/** A tariff that stays as it is, and why. */
export type Overgeslagen = Tariefsleutel & {
  readonly tarief: string;
  readonly contract: string;
  readonly bedrag: Eurocent;
  readonly reden: Reason;
};

/** The tariff of one provider that goes along, because its addendum says so. */
export type GeindexeerdAanbiedertarief = {
  readonly aanbiedertarief: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly product: string;
  readonly eenheid: Eenheid;
  readonly was: Eurocent;
  readonly wordt: Eurocent;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
  readonly voorbeeld: boolean;
};

/** What a year means for one contract. */
export type Contractindex = {
  readonly contract: string;
  readonly eersteJaar: boolean;
  readonly procent: string;
  readonly regels: readonly Indexatieregel[];
  readonly aanbiederregels: readonly GeindexeerdAanbiedertarief[];
};

/** A whole indexation, worked out but not kept. */
export type UitgewerkteIndexatie = {
  readonly jaar: number;
  readonly methode: Indexmethode;
  readonly index: Outcome<Indexuitkomst> | null;
  readonly indexEersteJaar: Outcome<Indexuitkomst> | null;
  readonly contracten: readonly Contractindex[];
  readonly overgeslagen: readonly Overgeslagen[];
  /** Tariffs of single providers that stay as they are: their addendum does not let them go along. */
  readonly blijft: readonly BlijvendAanbiedertarief[];
  readonly voorbeeld: boolean;
};

export type BlijvendAanbiedertarief = Pick<
  GeindexeerdAanbiedertarief,
  'aanbiedertarief' | 'aanbiedernaam' | 'product' | 'eenheid'
> & { readonly bedrag: Eurocent };

/** An indexation as it was put before the board; its contracts are decided on one by one or together. */
export type Indexatie = {
  readonly verband: string;
  readonly id: string;
  readonly jaar: number;
  readonly toelichting: string;
  readonly bewijs: Receipt | null;
  readonly bewijsEersteJaar: Receipt | null;
  /** Empty for who may not read proposals. */
  readonly overgeslagen: readonly Overgeslagen[];
  readonly voorbeeld: boolean;
  readonly opgesteld: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
  /** When what was not decided yet was taken back; contracts that were decided on keep their tariffs. */
  readonly ingetrokken: Temporal.Instant | null;
};

/** What it comes to for a contract, as far as can be seen without knowing what is delivered. */
export type Effect = {
  readonly tarieven: number;
  /** Sum of the tariffs before and after, each counted once. */
  readonly was: Eurocent;
  readonly wordt: Eurocent;
};
