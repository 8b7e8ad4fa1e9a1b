// SPDX-License-Identifier: EUPL-1.2
import type { JsonValue, Outcome, Receipt } from '#libs/explain';
import type { Datum, Eurocent } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import type { Tariefsleutel } from '../tarief/tarief.ts';

/** A figure of the model that is another for this provider, and why. Decimal text. */
export type Afwijking = {
  readonly soort: string;
  /** What stands behind the figure: `%`, `euro`, `euro per uur` or nothing. Requests from before do not say. */
  readonly eenheid?: string;
  readonly was: string | null;
  readonly wordt: string;
  readonly reden: string;
};

/** What a provider asks: a tariff of its own, beside the one of the region [002 §5.3.3]. */
export type Tariefverzoek = Tariefsleutel & {
  readonly aanbieder: string;
  readonly id: string;
  readonly verband: string;
  readonly tarief: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly bedragNu: Eurocent;
  /** What the model computes with the figures of this provider. */
  readonly bedrag: Eurocent;
  readonly ingang: Datum;
  readonly toelichting: string;
  readonly afwijkingen: readonly Afwijking[];
  readonly bewijs: Omit<Receipt, 'outcome' | 'input'> & {
    readonly input: JsonValue;
    readonly outcome: Outcome<JsonValue>;
  };
  readonly voorbeeld: boolean;
  /** The build-up that it came of, when the region followed that [001 §8.1]. */
  readonly prijsopbouw: string | null;
  readonly ingediend: Temporal.Instant;
  readonly naam: string;
};

export const oordelen = ['toekennen', 'afwijzen'] as const;
export type Adviesoordeel = (typeof oordelen)[number];

export type Tariefadvies = {
  readonly discipline: string;
  readonly oordeel: Adviesoordeel;
  readonly tekst: string;
  readonly persoon: string;
  readonly naam: string;
  readonly op: Temporal.Instant;
};

/** Who advises: the disciplines of the pack, each with the roles that can speak for it. */
export type Discipline = { readonly naam: string; readonly rollen: readonly string[] };

export type Verzoekbesluit = {
  readonly uitkomst: 'toegekend' | 'afgewezen';
  readonly motivering: string;
  readonly besluit: string;
  readonly op: Temporal.Instant;
  readonly naam: string;
};

export type Aanbiedertarief = {
  readonly id: string;
  readonly verzoek: string;
  readonly bedrag: Eurocent;
  readonly eenheid: Eenheid;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly document: string;
  /** It goes along with the yearly indexation of its contract. */
  readonly geindexeerd: boolean;
};
