// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { type Invoerfout, parseInput } from '#platform/invoer';

export type Velden = Readonly<Record<string, unknown>>;
type Gelezen<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

/** Reads what stands behind the question mark; a key that does not exist is an error, or a typing error would go unseen. */
export function readFilters<T>(
  schema: z.ZodObject<z.ZodRawShape, z.core.$strip> & z.ZodType<T>,
  given: Velden,
): Gelezen<T> {
  const unknown = Object.keys(given).filter((naam) => !Object.hasOwn(schema.shape, naam));
  const fouten = [
    ...unknown.map((veld) => ({ veld, melding: 'Deze zoeksleutel bestaat niet.' })),
    ...unkeepable(given),
  ];
  const parsed = parseInput(schema, given);
  if (parsed.ok && fouten.length === 0) return parsed;
  return { ok: false, fouten: [...(parsed.ok ? [] : parsed.fouten), ...fouten] };
}

const deepest = 20;

/** What no field can hold, whatever the act: signs that the database does not keep, and nesting without end. */
export function unkeepable(value: unknown, pad: readonly string[] = []): readonly Invoerfout[] {
  const veld = pad.join('.');
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? []
      : [{ veld, melding: 'Hier staat een teken dat niet bewaard kan worden.' }];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof File) return [];
  if (pad.length === deepest) return [{ veld, melding: `Dit is meer dan ${deepest} lagen diep.` }];
  return Object.entries(value).flatMap(([key, child]) => unkeepable(child, [...pad, key]));
}
