// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { input, norm, type Source, type Step } from '#libs/explain';
import { tekst } from '#libs/regiopakket';
import { type Parsed, parseInput } from '#platform/invoer';
import { stapTekst } from '#teksten';
import { formatValue } from '../../libs/ui/explain/format-value.ts';
import { Gebruiksfout } from './opties.ts';

export type Uitvoer = {
  readonly json: boolean;
  /** Takes each line; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
};

const herkomst = { bron: tekst.optional(), voorbeeld: z.boolean().default(false) };
type Herkomst = { bron?: string | undefined; voorbeeld: boolean };

/** Every line of a form says where it comes from in words; inland that is a source of an explanation. */
export const sourced = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject({ ...shape, ...herkomst });

const sourceOf = ({ bron, voorbeeld }: Herkomst): Source => {
  if (voorbeeld) return { from: 'pack', item: bron ?? 'voorbeeld', document: 'geen', paragraaf: 'geen', voorbeeld };
  return bron === undefined ? input : norm(bron);
};

/** A line of a form with its source as the rules know it. */
export const withSource = <T extends Herkomst>({ bron, voorbeeld, ...fields }: T) => ({
  ...fields,
  bron: sourceOf({ bron, voorbeeld }),
});

/** Reads a file in a documented form. @throws Gebruiksfout when there is no such file */
export async function leesFormulier<T>(bestand: string, schema: z.ZodType<T>, voorbeeld: string): Promise<Parsed<T>> {
  if (bestand === '') throw new Gebruiksfout(`Noem een bestand, bijvoorbeeld: ${voorbeeld}`);
  const text = await readFile(bestand, 'utf8').catch(() => null);
  if (text === null) throw new Gebruiksfout(`${bestand}: dit bestand is er niet of kan niet worden gelezen.`);
  try {
    return parseInput(schema, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fouten: [{ veld: 'bestand', melding: 'Dit is geen JSON.' }] };
  }
}

/** What is wrong with a file, in lines or for a machine. */
export const foutenVerslag = (
  bestand: string,
  fouten: Extract<Parsed<unknown>, { ok: false }>['fouten'],
  json: boolean,
): string =>
  json
    ? JSON.stringify({ bestand, status: 'invalid', fouten })
    : [`${bestand}: niet goed ingevuld`, ...fouten.map(({ veld, melding }) => `  ${veld}: ${melding}`)].join('\n');

const nameWidth = 44;
const valueWidth = 16;

/** A step with the steps that it rests on, each a line deeper. */
export function stepLines({ name, value, unit, source, steps }: Step, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const line = `${(indent + stapTekst(name)).padEnd(nameWidth)}${formatValue(value, unit).padStart(valueWidth)}`;
  return [`${line}  ${sourceText(source)}`.trimEnd(), ...steps.flatMap((one) => stepLines(one, depth + 1))];
}

const sourceText = (source: Source): string => {
  if (source.from === 'norm') return source.norm;
  return source.from === 'pack' && source.voorbeeld ? 'voorbeeld' : '';
};
