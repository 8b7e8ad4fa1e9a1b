// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseInput } from '#platform/invoer';
import { collectSchemas, type JsonSchema } from './schemas.ts';

type Vraag = {
  /** What the act or question parses with. */
  readonly invoer: z.ZodType;
  /** What of it stands in the body, and what in the path. */
  readonly velden: z.ZodRawShape;
  readonly inPad?: z.ZodRawShape;
};
type Voorbeeld = Readonly<Record<string, unknown>>;

/**
 * A body that the act takes, made out of the schema that it parses with: every field filled, or else only those that must
 * be. @returns undefined when neither is taken: then somebody has to write one
 */
export function voorbeeldVan({ invoer, velden, inPad = {} }: Vraag): Voorbeeld | undefined {
  const pad = filled(inPad, true);
  return [true, false].map((alles) => filled(velden, alles)).find((body) => parseInput(invoer, { ...body, ...pad }).ok);
}

/** The example as a document shows it: of a file its name. */
export const getoond = (value: unknown): unknown => {
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(getoond);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, getoond(child)]));
};

function filled(shape: z.ZodRawShape, alles: boolean): Voorbeeld {
  const { of, named } = collectSchemas();
  const schema = of(z.object(shape));
  const make = (naam: string, field: JsonSchema) => {
    const own = shape[naam];
    const options = [sampleOf({ naam, named, alles }, field), ...guesses];
    return options.find((value) => own && z.safeParse(own, value).success);
  };
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([naam]) => schema.required?.includes(naam) || (alles && naam !== 'voorbeeld'))
      .flatMap(([naam, field]) => {
        const value = make(naam, field);
        return value === undefined ? [] : [[naam, value]];
      }),
  );
}

type Plek = { readonly naam: string; readonly named: Readonly<Record<string, JsonSchema>>; readonly alles: boolean };

function sampleOf(plek: Plek, schema: JsonSchema): unknown {
  const { naam, named } = plek;
  const { $ref, enum: choices, anyOf, items, type } = schema;
  if (typeof $ref === 'string') return sampleOf(plek, named[$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return schema['const'];
  if (Array.isArray(choices)) return choices[0];
  if (Array.isArray(anyOf)) return sampleOf(plek, anyOf[0]);
  if (type === 'array') return [sampleOf(plek, isSchema(items) ? items : {})];
  if (type === 'object') return objectFor(plek, schema);
  if (type === 'boolean') return waar.has(naam);
  if (type === 'integer' || type === 'number') return numberFor(naam, schema);
  return textFor(naam, schema);
}

function objectFor(plek: Plek, { properties, required = [], additionalProperties }: JsonSchema): object {
  if (!properties) return isSchema(additionalProperties) ? { voorbeeld: sampleOf(plek, additionalProperties) } : {};
  const shown = Object.entries(properties).filter(([key]) => plek.alles || required.includes(key));
  return Object.fromEntries(shown.map(([key, child]) => [key, sampleOf({ ...plek, naam: key }, child)]));
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

function numberFor(naam: string, { minimum, maximum }: JsonSchema): number {
  const least = typeof minimum === 'number' ? minimum : 0;
  const most = typeof maximum === 'number' ? maximum : Number.MAX_SAFE_INTEGER;
  return Math.min(Math.max(getallen[naam] ?? 10, least), most);
}

function textFor(naam: string, { format, pattern, maxLength }: JsonSchema): unknown {
  if (format === 'binary') return new File(['%PDF-1.7\n'], 'stuk.pdf', { type: 'application/pdf' });
  if (format === 'uuid') return '019a6f2c-5b7e-7c31-9d40-8f2a6b1c3e55';
  if (format === 'email') return 'nina@organisatie.example';
  if (format === 'date') return dagen.find(([ending]) => ending.test(naam))?.[1] ?? '2026-03-02';
  const longest = typeof maxLength === 'number' ? maxLength : 10_000;
  const fits = (text: string) =>
    text.length <= longest && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text));
  return [...(teksten[naam] ?? []), ...gewoon].find(fits) ?? 'x';
}

/** What such a field is called, decides what reads as an example of it. */
const teksten: Readonly<Record<string, readonly string[]>> = {
  aanbieder: ['99000001'],
  gemeente: ['9999'],
  woonplaats: ['9999'],
  bsn: ['999999990'],
  postcode: ['1234AB'],
  naam: ['Samen sterker thuis'],
  titel: ['Samen sterker thuis'],
  achternaam: ['Voorbeeld'],
  voornamen: ['Noor'],
  voorletters: ['N'],
  straatnaam: ['Dorpsstraat'],
  plaatsnaam: ['Voorbeeldstad'],
  telefoon: ['088 123 45 67'],
  website: ['https://www.organisatie.example'],
  adres: ['https://koppeling.example/inkoop', 'Dorpsstraat 1, Voorbeeldstad'],
  code: ['samen-sterker-thuis'],
  doel: ['samen-sterker-thuis'],
  doelen: ['samen-sterker-thuis'],
  contracten: ['ambulant-jeugd'],
  producten: ['begeleiding-regulier'],
  aanbieders: ['99000001'],
  koppeling: ['doel:samen-sterker-thuis'],
  motivering: ['Dit past bij wat inwoners nodig hebben, en het kan binnen het budget.'],
  toelichting: ['Wij bespraken dit op 2 maart met wie het aangaat.'],
  reden: ['De inwoner is verhuisd.'],
  bron: ['Brief van 2 maart 2026'],
  wordt: ['12,5'],
  contract: ['ambulant-jeugd'],
  product: ['begeleiding-regulier'],
  productcode: ['45A04'],
  maand: ['2026-03'],
  van: ['2026-01'],
  tot: ['2026-12'],
};
const gewoon = ['Een voorbeeld.', 'voorbeeld', 'vb', '12345678', '9999', '2026-01', '45A04', '123456789012', '1'];
/** For what a form sends as text: a moment, a figure, lines. */
const guesses: readonly unknown[] = [
  '2026-03-02T10:00',
  '12,50',
  '12',
  'ja',
  'Een voorbeeld.',
  '1234AB',
  'N',
  12,
  'nina@organisatie.example',
];
const dagen: readonly (readonly [RegExp, string])[] = [
  [/^(geboortedatum)$/, '2014-05-06'],
  [/^(van|begin|ingang|overVan|beschikkingVan)$/, '2026-01-01'],
  [/^(tot|einde|eind|overTot|laatsteDag)$/, '2026-12-31'],
];
const getallen: Readonly<Record<string, number>> = {
  jaar: 2026,
  bedrag: 12_500,
  huisnummer: 1,
  leeftijdVan: 4,
  leeftijdTot: 18,
  leeftijdTotEnMet: 17,
  volume: 60,
};
const waar: ReadonlySet<string> = new Set(['akkoord', 'bevestigd', 'overlegd', 'voorbeeld']);
