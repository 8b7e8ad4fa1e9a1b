// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

/** How long a contract runs: a first term, and the extensions that may follow [002 §5.1]. */
export type Looptijdpatroon = {
  readonly ingang: Datum;
  readonly initieelJaren: number;
  readonly verlengingen: readonly number[];
  /** `null` when the plan does not say whether extending happens by itself or by decision. */
  readonly wijze: 'stilzwijgend' | 'bij-besluit' | null;
  /** How many months before the end of a term the parties must know (contractstandaard art. 1.3). */
  readonly maandenVooraf: number;
};

/** One stretch of the agreement. ISO dates, so that it can be kept as it is. */
export type Termijn = {
  readonly nummer: number;
  readonly soort: 'initieel' | 'verlenging';
  readonly jaren: number;
  readonly van: string;
  readonly tot: string;
  /** The last day on which one can say whether the agreement goes on after this term; null for the last term. */
  readonly beslissenVoor: string | null;
};

export type Looptijd = { readonly termijnen: readonly Termijn[]; readonly uiterlijkTot: string };
