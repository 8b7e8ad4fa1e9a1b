// SPDX-License-Identifier: EUPL-1.2
import type { Bevinding } from './bevinding.ts';

/** What becomes of a message: what is wrong with it, and what it changes when nothing is. */
export type Behandeling = {
  readonly bevindingen: readonly Bevinding[];
  /** Klassen that were not judged, because what they stand under is not known. */
  readonly nietBeoordeeld?: readonly string[];
  readonly toepassen: () => Promise<void>;
};
