// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'yaml';
import { z } from 'zod';
import { parseInput } from './invoer.ts';

const tekst = z.string().trim().min(1).max(120);
// whether the file quotes a day or not
const dag = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Schrijf de dag als 2026-01-31.')
  .refine((value) => isDay(value), 'Deze dag bestaat niet.');

const bestand = z
  .strictObject({
    organisatie: tekst,
    melden: tekst,
    status: z.enum(['A', 'B', 'C', 'D']).default('C'),
    onderzoek: z
      .strictObject({ op: dag, door: tekst, adres: z.url({ protocol: /^https$/ }) })
      .nullable()
      .default(null),
    vastgesteld: z.strictObject({ op: dag, door: tekst }).nullable().default(null),
  })
  .refine(({ status, onderzoek }) => status === 'C' || status === 'D' || onderzoek !== null, {
    path: ['status'],
    message: 'A of B kan alleen met een onderzoek: vul dat in, of kies C.',
  });

/** What an organisation itself declares on how accessible this website is: nothing of it follows from the program. */
export type Verklaring = z.infer<typeof bestand>;

/** Reads the file of the administrator. @throws Error with everything that is wrong with it */
export function readVerklaring(yaml: string): Verklaring {
  const read = parseInput(bestand, parse(yaml));
  if (read.ok) return read.value;
  const wrong = read.fouten.map(({ veld, melding }) => `${veld || 'het geheel'}: ${melding}`);
  throw new Error(`Het bestand van INKOOPREGIE_TOEGANKELIJKHEID klopt niet. ${wrong.join(' ')}`);
}

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}
