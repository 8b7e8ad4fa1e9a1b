// SPDX-License-Identifier: EUPL-1.2

type Moment = Temporal.PlainDate | Temporal.Instant | Temporal.PlainTime;
type Primitive = string | number | bigint | boolean | null | undefined;

/** A view as pages get it: days and moments as ISO text; the bytes of a file stay bytes. */
export type Plat<T> = T extends Primitive | Uint8Array
  ? T
  : T extends Moment
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Plat<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plat<T[Key]> }
        : T;

const isMoment = (value: object): boolean =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant || value instanceof Temporal.PlainTime;

/** Writes all days and moments in a view as ISO text; the rest stays as it is. */
export function plat<T>(view: T): Plat<T> {
  return flatten(view) as Plat<T>;
}

function flatten(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (isMoment(value)) return String(value);
  if (Array.isArray(value)) return value.map(flatten);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, flatten(child)]));
}
