// SPDX-License-Identifier: EUPL-1.2
import type { Normsoort } from './scenario.ts';

/** A scenario as somebody fills it in: every row may be empty, figures are decimal text. */
export type Impactaanvraag = {
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly voorstel?: string | undefined;
  readonly tarieven: readonly Tariefrij[];
  readonly groei: readonly Groeirij[];
  readonly overgangen: readonly Overgangrij[];
  readonly normen: readonly Normrij[];
  readonly verliesgrens?: string | undefined;
};
export type Tariefrij = {
  readonly product?: string | undefined;
  readonly aanbieder?: string | undefined;
  readonly cao?: string | undefined;
  readonly micro?: 'ja' | 'nee' | undefined;
  /** Eurocenten. */
  readonly bedrag?: number | undefined;
  readonly procent?: string | undefined;
};
export type Groeirij = { readonly product?: string | undefined; readonly procent?: string | undefined };
export type Overgangrij = {
  readonly product?: string | undefined;
  readonly naar?: string | undefined;
  readonly procent?: string | undefined;
  readonly was?: string | undefined;
  readonly wordt?: string | undefined;
};
export type Normrij = {
  readonly product?: string | undefined;
  readonly soort?: Normsoort | undefined;
  readonly hoogstens?: number | undefined;
};

/** Nothing was filled in here. */
export const isLeeg = (rij: object): boolean => Object.values(rij).every((waarde) => waarde === undefined);
