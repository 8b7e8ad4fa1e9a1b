// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { input, norm, type Outcome, type Source, type Step } from '#libs/explain';
import { formatBedrag } from '#libs/kernel';
import { aantal, cijfer, tekst } from '#libs/regiopakket';
import { type Kostprijs, type Kostprijsvraag, kostprijsBerekenen } from '#modules/tarieven';
import { type Parsed, parseInput } from '#platform/invoer';
import { redenTekst, stapTekst } from '#teksten';
import { formatValue } from '../../libs/ui/explain/format-value.ts';
import { Gebruiksfout } from './opties.ts';

type Uitvoer = {
  readonly json: boolean;
  /** Takes each line; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
};

const herkomst = { bron: tekst.optional(), voorbeeld: z.boolean().default(false) };
const sourceOf = ({ bron, voorbeeld }: { bron?: string | undefined; voorbeeld: boolean }): Source => {
  if (voorbeeld) return { from: 'pack', item: bron ?? 'voorbeeld', document: 'geen', paragraaf: 'geen', voorbeeld };
  return bron === undefined ? input : norm(bron);
};
/** Every line says where it comes from in words; inland that is a source of an explanation. */
const sourced = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject({ ...shape, ...herkomst });

/** The documented form of a computation (docs/tarief-bereken.md). */
const formulier = z.strictObject({
  product: tekst,
  cao: tekst,
  micro: z.boolean().default(false),
  jaar: aantal,
  eenheid: z.enum(['minuut', 'uur']),
  functiemix: z.array(sourced({ functie: tekst, procent: cijfer })),
  uurlonen: z.array(sourced({ functie: tekst, euroPerUur: cijfer, jaar: aantal })),
  parameters: z.array(
    sourced({
      soort: tekst,
      procent: cijfer,
      wijze: z.enum(['opslag', 'aandeel', 'deling']),
      waarover: tekst,
      jaar: aantal,
    }),
  ),
  bewerkingen: z
    .array(
      sourced({
        soort: z.enum(['opslag', 'aandeel', 'deling', 'weging', 'omrekening']),
        van: tekst,
        naar: tekst,
        parameter: tekst.optional(),
        delenDoor: cijfer.optional(),
      }),
    )
    .min(1),
});

/**
 * Computes a cost price from a file in the documented form and prints it with every step; with `json` the whole outcome.
 * 0: computed, 1: the file or its figures are not good, with all that is wrong. @throws Gebruiksfout
 */
export async function tariefBereken(bestand: string, { json, print = console.log }: Uitvoer): Promise<number> {
  const parsed = await read(bestand);
  if (!parsed.ok) {
    if (json) print(JSON.stringify({ bestand, status: 'invalid', fouten: parsed.fouten }));
    else
      print(
        [`${bestand}: niet goed ingevuld`, ...parsed.fouten.map(({ veld, melding }) => `  ${veld}: ${melding}`)].join(
          '\n',
        ),
      );
    return 1;
  }
  const vraag = asVraag(parsed.value);
  const outcome = kostprijsBerekenen(vraag);
  if (json) print(JSON.stringify({ bestand, ...outcome }));
  else print(verslag(vraag, outcome).join('\n'));
  return outcome.status === 'decided' ? 0 : 1;
}

type Gelezen = Parsed<z.output<typeof formulier>>;

async function read(bestand: string): Promise<Gelezen> {
  if (bestand === '') throw new Gebruiksfout('Noem een bestand, bijvoorbeeld: tarief bereken tarief.json');
  const text = await readFile(bestand, 'utf8').catch(() => null);
  if (text === null) throw new Gebruiksfout(`${bestand}: dit bestand is er niet of kan niet worden gelezen.`);
  try {
    return parseInput(formulier, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fouten: [{ veld: 'bestand', melding: 'Dit is geen JSON.' }] };
  }
}

function asVraag({
  functiemix,
  uurlonen,
  parameters,
  bewerkingen,
  ...rest
}: z.output<typeof formulier>): Kostprijsvraag {
  const sourceless = <T extends { bron?: string | undefined; voorbeeld: boolean }>({
    bron,
    voorbeeld,
    ...fields
  }: T) => ({
    ...fields,
    bron: sourceOf({ bron, voorbeeld }),
  });
  return {
    ...rest,
    functiemix: functiemix.map(sourceless),
    uurlonen: uurlonen.map(sourceless),
    parameters: parameters.map((one) => ({ ...sourceless(one), code: one.soort })),
    bewerkingen: bewerkingen.map(({ parameter, delenDoor, ...one }) => ({
      ...sourceless(one),
      code: one.naar,
      ...(parameter !== undefined && { parameter }),
      ...(delenDoor !== undefined && { delenDoor }),
    })),
  };
}

const nameWidth = 44;
const valueWidth = 16;

function verslag({ product, cao, micro, jaar }: Kostprijsvraag, outcome: Outcome<Kostprijs>): readonly string[] {
  const head = `${product}, cao ${cao}${micro ? ', micro-onderneming' : ''}, ${jaar}`;
  if (outcome.status === 'refused')
    return [`${head}: dit kan niet worden berekend`, ...outcome.reasons.map((one) => `  ${redenTekst(one)}`)];
  if (outcome.status === 'incomplete')
    return [
      `${head}: dit kan nog niet worden berekend`,
      ...outcome.missing.map((naam) => `  Nog onbekend: ${stapTekst(naam)}.`),
    ];
  const { bedrag, eenheid, waarschuwingen } = outcome.value;
  return [
    `${head}: ${formatBedrag(bedrag)} per ${eenheid}`,
    ...waarschuwingen.map((one) => `  Let op: ${redenTekst(one)}`),
    '',
    ...outcome.steps.flatMap((one) => stepLines(one, 1)),
  ];
}

function stepLines({ name, value, unit, source, steps }: Step, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const line = `${(indent + stapTekst(name)).padEnd(nameWidth)}${formatValue(value, unit).padStart(valueWidth)}`;
  return [`${line}  ${sourceText(source)}`.trimEnd(), ...steps.flatMap((one) => stepLines(one, depth + 1))];
}

const sourceText = (source: Source): string => {
  if (source.from === 'norm') return source.norm;
  return source.from === 'pack' && source.voorbeeld ? 'voorbeeld' : '';
};
