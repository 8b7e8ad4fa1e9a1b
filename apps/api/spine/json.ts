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

/** An answer that says how long it is: a short one then goes unpacked, for packing it takes longer than making it. */
export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const body = JSON.stringify(value);
  const own = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
  return new Response(body, { status, headers: { ...own, ...headers } });
}
