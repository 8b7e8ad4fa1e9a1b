// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from './outcome.ts';
import type { Value } from './step.ts';

/** What is kept with a decision, so that it can be explained and repeated later. */
export type Receipt = {
  readonly rule: string;
  /** Version of the software that decided. */
  readonly software: string;
  /** The region pack that applied, when the rule used one. */
  readonly pack?: { readonly naam: string; readonly versie: string; readonly hash: string };
  /** The day that the rule took as "today" or as reference. */
  readonly peildatum: string;
  readonly input: JsonValue;
  readonly outcome: Outcome<JsonValue>;
};

export type JsonValue = Value | readonly JsonValue[] | { readonly [key: string]: JsonValue };
