// SPDX-License-Identifier: EUPL-1.2

/** The system of this product book itself; others are named by people or by the plan. */
export const eigenStelsel = 'productenboek';

/** What something was in a system, and what it becomes in this book. */
export type Overgang = {
  readonly stelsel: string;
  readonly was: string;
  /** Code of the product that it becomes; null while nobody has said, or because it ends. */
  readonly wordt: string | null;
  /** It expressly goes nowhere. */
  readonly vervalt: boolean;
};

/** What the map shows when it is read as a whole. */
export type Kaartstand = {
  /** Old things of which nobody has said where they go. */
  readonly gaten: readonly string[];
  /** Products that come from nowhere. */
  readonly nieuw: readonly string[];
  /** Old things that end and go on at the same time. */
  readonly dubbel: readonly string[];
  readonly gesplitst: readonly string[];
  readonly samengevoegd: readonly string[];
};
