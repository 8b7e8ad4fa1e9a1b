// SPDX-License-Identifier: EUPL-1.2
import type { Receipt } from '#libs/explain';

export type Wet = 'jeugdwet' | 'wmo';

/** One client of one gemeente at one aanbieder, under one law: between whom messages about this client go. */
export type Clientrelatie = {
  readonly gemeente: string;
  readonly wet: Wet;
  readonly aanbieder: string;
  /** Keyed hash of the client's BSN. */
  readonly clientSleutel: Uint8Array;
};

/** What of an allocation can change under the same number (OP033x1); units and frequencies are codes of the standard. */
export type Toewijzingversie = {
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  readonly tot: string | null;
  /** Date and time of the decision, in Dutch time: `2025-01-06T10:15:00`. The highest is the version that counts (IV013). */
  readonly besloten: string;
  readonly redenWijziging: string | null;
  /** ReferentieAanbieder of the request that this version honours. */
  readonly referentie: string | null;
};

/** The order to one provider to give one product to one child. */
export type Toewijzing = Clientrelatie &
  Toewijzingversie & {
    readonly id: string;
    readonly nummer: number;
    readonly indicatie: string | null;
    readonly verband: string | null;
    readonly overeenkomst: string | null;
    readonly product: string | null;
    readonly categorie: string | null;
    readonly productcode: string | null;
    readonly van: string;
    readonly keuze: Receipt | null;
    readonly voorbeeld: boolean;
  };

/** "Counts as never sent": ended on its first day with this reason (OP087). */
export const verwijderd = '13';
const vervallenCorrectie = '01';

export const isVerwijderd = ({
  van,
  tot,
  redenWijziging,
}: Pick<Toewijzing, 'van' | 'tot' | 'redenWijziging'>): boolean =>
  tot === van && (redenWijziging === verwijderd || redenWijziging === vervallenCorrectie);

/** Does it count on this day, or later (TR349)? */
export const isActueel = (toewijzing: Pick<Toewijzing, 'van' | 'tot' | 'redenWijziging'>, dag: string): boolean =>
  !isVerwijderd(toewijzing) && (toewijzing.tot === null || toewijzing.tot >= dag || toewijzing.van > dag);

/** The moment of a decision in Dutch time, to the second; a change is decided on after what it changes (IV013). */
export function beslotenOp(nu: Temporal.Instant, vorige: string | null = null): string {
  const nieuw = nu.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString({ smallestUnit: 'second' });
  if (vorige === null || vorige < nieuw) return nieuw;
  return Temporal.PlainDateTime.from(vorige).add({ seconds: 1 }).toString({ smallestUnit: 'second' });
}
