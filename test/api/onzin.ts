// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { pdf } from '../support/inkoop.ts';

export type Schema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** Words that mean something somewhere, and words that do not. */
const bekende = ['ambulant-jeugd', 'begeleiding-regulier', 'jeugdzorg', 'lokaal', '99000001', '0513', '2025-01'];
const vreemde = ['onzin', 'é', '😀', '%', "'; drop table regio.besluiten; --", '../..', 'null', '-1', '<script>'];
const dagen = ['2024-02-29', '2025-01-01', '2026-01-01', '1900-01-01', '9999-12-31', '2025-02-30', 'morgen'];

type Gevonden = ReadonlyMap<string, readonly string[]>;

/** A word for a field of this name: mostly one that exists, else any. */
export const woord = (naam: string, gevonden: Gevonden, pattern?: string): fc.Arbitrary<string> => {
  const fits = (tekst: string) => !pattern || new RegExp(pattern, 'u').test(tekst);
  const known = (gevonden.get(naam) ?? []).filter(fits);
  const written = [...bekende, ...vreemde, newId(), '999999990', '2801AB'].filter(fits);
  const other = written.length > 0 || !pattern ? fc.constantFrom(...written) : fc.stringMatching(new RegExp(pattern));
  return known.length > 0
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: other })
    : other;
};

/** Input that fits the document and is otherwise nonsense; now and then it does not even fit. */
export function onzin(schema: Schema, gevonden: Gevonden, naam = ''): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => onzin(one, gevonden, naam)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties || schema.type === 'object') return fields(schema, gevonden);
  if (schema.type === 'array') return fc.array(onzin(schema.items ?? {}, gevonden, naam), { maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.integer({ min: Math.max(schema.minimum ?? 0, -1e9), max: Math.min(schema.maximum ?? 100, 1e9) });
  if (schema.format === 'date' || schema.format === 'date-time') return fc.constantFrom(...dagen);
  if (schema.format === 'binary') return fc.constantFrom(pdf('bewijs.pdf'), new File(['los'], 'bewijs.exe'));
  return woord(naam, gevonden, schema.pattern);
}

const fields = (schema: Schema, gevonden: Gevonden): fc.Arbitrary<object> => {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = Object.entries(properties).map(([naam, own]) => [naam, onzin(own, gevonden, naam)] as const);
  if (known.length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom(...bekende), onzin(additionalProperties, gevonden), { maxKeys: 2 });
  return fc.record(Object.fromEntries(known), { requiredKeys: [...required] });
};

/** As a form with files, where `stukken.0.bestand` is a field. */
export function asForm(input: unknown, form = new FormData(), naam = ''): FormData {
  if (input instanceof File) form.append(naam, input);
  else if (typeof input === 'object' && input !== null)
    for (const [key, value] of Object.entries(input)) asForm(value, form, naam ? `${naam}.${key}` : key);
  else form.append(naam, String(input));
  return form;
}
