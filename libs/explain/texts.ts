// SPDX-License-Identifier: EUPL-1.2

/** Gives a figure of a reason or task as text, written for people. */
export type Figure = (name: string) => string;
export type Sentence = (figure: Figure) => string;

/** A room's Dutch for its codes. The domain knows codes only. */
export type Texts = {
  /** Reason code → sentence that says what, why, and what to do. */
  readonly redenen: Readonly<Record<string, Sentence>>;
  /** Step name → label. */
  readonly stappen: Readonly<Record<string, string>>;
  /** Kind of task → what is asked. */
  readonly taken: Readonly<Record<string, Sentence>>;
  /** Path of act or handler → what happened, for histories. */
  readonly acten: Readonly<Record<string, string>>;
};
