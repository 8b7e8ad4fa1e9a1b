// SPDX-License-Identifier: EUPL-1.2
import type { Step, Value } from './step.ts';

/** Why something is refused: a code with the figures that its Dutch sentence needs. `veld` names the input it is about. */
export type Reason<C extends string = string> = {
  readonly code: C;
  readonly veld?: string;
  readonly figures?: Readonly<Record<string, Value>>;
};

export type Decided<T> = { readonly status: 'decided'; readonly value: T; readonly steps: readonly Step[] };
export type Refused<R extends Reason> = {
  readonly status: 'refused';
  readonly reasons: readonly R[];
  readonly steps: readonly Step[];
};
export type Incomplete = {
  readonly status: 'incomplete';
  readonly missing: readonly string[];
  readonly steps: readonly Step[];
};

/** What a rule says: a decision, a refusal with all its reasons, or what it still needs to know. */
export type Outcome<T, R extends Reason = Reason> = Decided<T> | Refused<R> | Incomplete;

export const decided = <T>(value: T, steps: readonly Step[] = []): Decided<T> => ({ status: 'decided', value, steps });

export const refused = <R extends Reason>(reasons: R | readonly R[], steps: readonly Step[] = []): Refused<R> => ({
  status: 'refused',
  reasons: isMany(reasons) ? reasons : [reasons],
  steps,
});

export const incomplete = (missing: readonly string[], steps: readonly Step[] = []): Incomplete => ({
  status: 'incomplete',
  missing,
  steps,
});

/** A reason with its figures. @example reason('index-ander-jaar', { verwacht: 2025, gekregen: 2026 }) */
export const reason = <C extends string>(
  code: C,
  figures?: Readonly<Record<string, Value>>,
  veld?: string,
): Reason<C> => ({ code, ...(figures && { figures }), ...(veld && { veld }) });

const isMany = <R extends Reason>(reasons: R | readonly R[]): reasons is readonly R[] => Array.isArray(reasons);
