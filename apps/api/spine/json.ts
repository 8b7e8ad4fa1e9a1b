// SPDX-License-Identifier: EUPL-1.2

/** A view as JSON carries it: days and moments become text, and marks of our own types fall away. */
export type AsJson<T> = T extends number
  ? number
  : T extends string | boolean | null | undefined
    ? T
    : T extends Temporal.PlainDate | Temporal.Instant
      ? string
      : T extends readonly (infer Item)[]
        ? AsJson<Item>[]
        : { -readonly [Key in keyof T]: AsJson<T[Key]> };
