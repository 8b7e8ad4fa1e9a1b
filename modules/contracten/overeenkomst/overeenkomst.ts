// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import type { Looptijd } from '../looptijd/looptijd.ts';

/** `concept` → `ondertekend` by the verband → `getekend` by both → `beeindigd`. */
export type OvereenkomstStaat = 'concept' | 'ondertekend' | 'getekend' | 'beeindigd';

/** The agreement of the verband with one provider under one contract of the plan. */
export type Overeenkomst = {
  readonly id: string;
  readonly verband: string;
  readonly contract: string;
  /** AGB code. */
  readonly aanbieder: string;
  /** Its admission; null for one that ran already and was taken over. */
  readonly inschrijving: string | null;
  readonly van: Datum;
  /** End of the term that runs now; extensions are in `looptijd`. */
  readonly tot: Datum;
  /** The CAO that the provider declared at registration and keeps [002 §5.3.3], or `basis`. */
  readonly cao: string;
  readonly micro: boolean;
  readonly staat: OvereenkomstStaat;
  readonly looptijd: Outcome<Looptijd>;
  readonly microBewijs: Outcome<boolean>;
  readonly producten: readonly string[];
  readonly document: string | null;
  readonly voorbeeld: boolean;
};
