// SPDX-License-Identifier: EUPL-1.2
import type { Receipt } from '#libs/explain';

export type Wet = 'jeugdwet' | 'wmo';

/** The order to one provider to give one product to one child. Units and frequencies are codes of the message standard. */
export type Toewijzing = {
  readonly id: string;
  readonly gemeente: string;
  readonly nummer: number;
  readonly wet: Wet;
  readonly indicatie: string | null;
  readonly verband: string | null;
  readonly aanbieder: string;
  readonly overeenkomst: string | null;
  readonly product: string | null;
  readonly categorie: string | null;
  readonly productcode: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  readonly van: string;
  readonly tot: string | null;
  /** Date and time of the decision, in Dutch time: `2025-01-06T10:15:00`. */
  readonly besloten: string;
  readonly redenWijziging: string | null;
  /** Keyed hash of the child's BSN. */
  readonly clientSleutel: Uint8Array;
  readonly keuze: Receipt | null;
  readonly voorbeeld: boolean;
};
