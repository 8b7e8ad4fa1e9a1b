// SPDX-License-Identifier: EUPL-1.2
import type { Receipt } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import type { Tekort } from '../beoordeling/zienswijze.ts';

/** The decision on one inschrijving. */
export type Toelating = {
  readonly verband: string;
  readonly inschrijving: string;
  readonly procedure: string;
  readonly contract: string;
  readonly aanbieder: string;
  readonly besluit: string;
  readonly uitkomst: 'toegelaten' | 'afgewezen';
  /** For which products. */
  readonly producten: readonly string[];
  readonly afgevallen: readonly string[];
  readonly tekorten: readonly Tekort[];
  readonly cao: string;
  readonly micro: boolean;
  readonly ingang: Datum;
  readonly motivering: string;
  readonly bewijs: Receipt;
  /** The letter. */
  readonly brief: string;
  readonly besloten: Temporal.Instant;
  readonly naam: string;
};
