// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst } from './basis.ts';
import { type Bron, bron } from './herkomst.ts';

/** Two or more readings of the same document, each with its place, and the region's choice once that is made. */
export type Tegenstrijdig<T> = {
  readonly tegenstrijdig: readonly { readonly waarde: T; readonly bron: Bron }[];
  readonly keuze?: { readonly waarde: T; readonly toelichting: string } | undefined;
};

/** A value, or what a pack may say instead: the source is silent, says expressly none, or contradicts itself. */
export type Waarde<T> = T | 'onbekend' | 'geen' | Tegenstrijdig<T>;

/**
 * A value that may also be `onbekend` (the source is silent), `geen` (expressly none) or `tegenstrijdig`.
 * @example termijn: waarde(z.int())
 */
export const waarde = <S extends z.ZodType>(schema: S) =>
  z.union([
    z.literal('onbekend'),
    z.literal('geen'),
    z
      .strictObject({
        tegenstrijdig: z.array(z.strictObject({ waarde: schema, bron })).min(2, 'noem ten minste twee lezingen'),
        keuze: z.strictObject({ waarde: schema, toelichting: tekst }).optional(),
      })
      .describe('tegenstrijdig'),
    schema,
  ]);

const isTegenstrijdig = <T>(value: Waarde<T>): value is Tegenstrijdig<T> =>
  typeof value === 'object' && value !== null && 'tegenstrijdig' in value;

/**
 * The value to work with: the value itself or the region's choice between readings; otherwise `null`.
 * @example bekend('onbekend') // null
 */
export function bekend<T>(value: Waarde<T>): T | null {
  if (value === 'onbekend' || value === 'geen') return null;
  return isTegenstrijdig(value) ? (value.keuze?.waarde ?? null) : value;
}

/** How a value stands: usable, silent, expressly none, or two readings without a choice. */
export function staatVan<T>(value: Waarde<T>): 'bekend' | 'onbekend' | 'geen' | 'tegenstrijdig' {
  if (value === 'onbekend') return 'onbekend';
  if (value === 'geen') return 'geen';
  return isTegenstrijdig(value) && !value.keuze ? 'tegenstrijdig' : 'bekend';
}

/**
 * Every value that the plan leaves open: none while it is silent, the known one, or all readings until the region chooses.
 * @example lezingen('onbekend') // []
 */
export function lezingen<T>(value: Waarde<T> | undefined): readonly T[] {
  if (value === undefined || value === 'onbekend' || value === 'geen') return [];
  if (!isTegenstrijdig(value)) return [value];
  return value.keuze ? [value.keuze.waarde] : value.tegenstrijdig.map(({ waarde }) => waarde);
}
