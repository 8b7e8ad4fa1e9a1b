// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';

// Values of many rows as one array of PostgreSQL each, in the form in which it sends and receives them (array_recv in its
// source): for bulk, where the driver's own way is many times slower.

/** Takes the value of a column from an item. */
type Van<T, V> = (item: T, at: number) => V | null;

/** For keys that are the values themselves. */
export const asIs = <T>(value: T): T => value;

const header = 20;
const lengthOfNull = -1;
const mostBytesPerUnit = 3;

/** Whole numbers that fit in 32 bits. @throws RangeError for one that does not */
export const integers = <T>(items: readonly T[], van: Van<T, number>): RawBuilder<unknown> => numbers(items, van, int4);

/** Whole numbers up to 2^53. */
export const bigints = <T>(items: readonly T[], van: Van<T, number>): RawBuilder<unknown> => numbers(items, van, int8);

const int4 = {
  oid: 23,
  bytes: 4,
  type: sql.raw('integer[]'),
  write: (target: DataView, value: number, at: number) => target.setInt32(at, inRange(value)),
};
const int8 = {
  oid: 20,
  bytes: 8,
  type: sql.raw('bigint[]'),
  write: (target: DataView, value: number, at: number) => {
    target.setInt32(at, inRange(Math.floor(value / 2 ** 32)));
    target.setUint32(at + 4, value >>> 0);
  },
};
function inRange(value: number): number {
  if ((value | 0) !== value) throw new RangeError(`${value} past niet in 32 bits`);
  return value;
}

function numbers<T>(
  items: readonly T[],
  van: Van<T, number>,
  { oid, bytes, type, write }: typeof int4,
): RawBuilder<unknown> {
  const target = Buffer.allocUnsafe(header + items.length * (4 + bytes));
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  let at = header;
  for (const value of items.map(van)) {
    view.setInt32(at, value === null ? lengthOfNull : bytes);
    at += 4;
    if (value === null) continue;
    write(view, value, at);
    at += bytes;
  }
  return column(target.subarray(0, at), oid, items.length, type);
}

/** Texts; also days in ISO form, when the query says so. */
export function texts<T>(items: readonly T[], van: Van<T, string>): RawBuilder<unknown> {
  const values = items.map(van);
  let most = header;
  for (const value of values) most += 4 + (value === null ? 0 : value.length * mostBytesPerUnit);
  const target = Buffer.allocUnsafe(most);
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  let at = header;
  for (const value of values) {
    const bytes = value === null ? 0 : writeText(target, value, at + 4);
    view.setInt32(at, value === null ? lengthOfNull : bytes);
    at += 4 + bytes;
  }
  return column(target.subarray(0, at), 25, items.length, sql.raw('text[]'));
}

/** Most texts are short and plain: those are written here, for asking the runtime takes longer than the writing. */
function writeText(target: Buffer, value: string, at: number): number {
  if (value.length > shortText) return target.write(value, at);
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code > lastOfAscii) return target.write(value, at);
    target[at + i] = code;
  }
  return value.length;
}
const shortText = 40;
const lastOfAscii = 127;

/** One dimension, counted from 1. */
function column(target: Buffer, oid: number, length: number, type: RawBuilder<unknown>): RawBuilder<unknown> {
  if (length === 0) return sql`array[]::${type}`;
  const mayHaveNulls = 1;
  for (const [place, value] of [1, mayHaveNulls, oid, length, 1].entries()) target.writeInt32BE(value, place * 4);
  return sql`${target}::${type}`;
}
