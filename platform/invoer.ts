// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import nl from 'zod/v4/locales/nl.js';
import { compared, isId, parseDatum } from '#libs/kernel';

/** One thing wrong with what was sent: the field as path (`eisen.0.soort`) and a sentence. */
export type Invoerfout = { readonly veld: string; readonly melding: string };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

const { localeError } = nl();
/** A field that was left empty is not sent: that is not a matter of types. */
const dutch: typeof localeError = (issue) => (issue.input === undefined ? 'Vul dit veld in.' : localeError(issue));

/** Parses hostile input; reports everything that is wrong with it at once, in Dutch. */
export function parseInput<T>(schema: z.ZodType<T>, raw: unknown): Parsed<T> {
  const result = schema.safeParse(raw, { error: dutch });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    fouten: result.error.issues.map(({ path, message }) => ({ veld: path.join('.'), melding: message })),
  };
}

// The kinds of field that forms and API share. A form sends text; JSON may send the value itself.

const filled = (maximum: number) =>
  z.string().trim().min(1, 'Vul dit veld in.').max(maximum, `Gebruik hoogstens ${maximum} tekens.`);

/** A line of text that must be filled. */
export const tekst = (maximum = 200) => filled(maximum);
/** Text of several lines that must be filled. */
export const langeTekst = (maximum = 10_000) => filled(maximum);
/** An identifier of ours. */
export const id = () => z.string().refine(isId, 'Dit is geen geldig kenmerk.').meta({ format: 'uuid' });
/** A day in ISO notation, as a date field sends it. */
export const dag = () =>
  z
    .string()
    .meta({ format: 'date' })
    .transform((text, context) => {
      const gelezen = parseDatum(text);
      if (gelezen) return gelezen;
      context.addIssue({ code: 'custom', message: 'Vul een bestaande datum in, bijvoorbeeld 31-12-2027.' });
      return z.NEVER;
    });
/** A day and a time in the Netherlands, as a form sends it (`2024-06-01T12:00`), or a moment with its own zone. */
export const moment = () =>
  z.string('Vul een dag en een tijd in.').transform((text, context) => {
    try {
      return /(Z|[+-]\d\d:\d\d)$/.test(text)
        ? Temporal.Instant.from(text)
        : Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime('Europe/Amsterdam').toInstant();
    } catch {
      context.addIssue({
        code: 'custom',
        message: 'Vul een bestaande dag en tijd in, bijvoorbeeld 1 juni 2024 12:00.',
      });
      return z.NEVER;
    }
  });
/** Lines of text, one thing each; JSON may send the list itself. */
export const regels = (most: number, longest = 500) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : value,
    z.array(tekst(longest)).max(most, `Noem er hoogstens ${most}.`).default([]),
  );
/** A whole number within bounds. */
export const geheel = (minimum: number, maximum: number) =>
  z.coerce
    .number('Vul een getal in.')
    .int('Vul een heel getal in.')
    .min(minimum, `Vul minstens ${minimum} in.`)
    .max(maximum, `Vul hoogstens ${maximum} in.`);
/**
 * A figure as people write it, with a comma or a point for the decimals and no signs for thousands.
 * @returns decimal text
 */
export const decimaal = (digits: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replace(',', '.'))
    .refine((text) => new RegExp(`^\\d{1,${digits}}(\\.\\d{1,4})?$`).test(text), {
      error: 'Vul een getal in, bijvoorbeeld 12 of 12,5. Gebruik geen punt voor duizend.',
      abort: true,
    });
/** A share of a whole: at most 100 per cent. */
export const aandeel = () =>
  decimaal(3).refine((text) => compared(text, 100) <= 0, { error: 'Een aandeel is hoogstens 100 procent.' });
/** One of a fixed set of words. */
export const keuze = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, 'Maak een keuze.');
/** A file that was chosen and is not empty. */
export const bestand = () => z.custom<File>((value) => value instanceof File && value.size > 0, 'Kies een bestand.');
/** A ticked box: `on`, `true` or absent. */
export const vinkje = () => z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean());
