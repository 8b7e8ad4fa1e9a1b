// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Pad } from './fout.ts';
import { suggest } from './suggest.ts';
import { inner, isRecord, optionFor, schemaAt, valueAt } from './walk.ts';

type Schema = z.core.$ZodType;

/** What is wrong at a path, in Dutch. `part` says whether the name of the field is meant or its value. */
export type Melding = {
  readonly pad: Pad;
  readonly part: 'value' | 'field';
  readonly melding: string;
  readonly suggestie?: string | undefined;
};

/** Everything that a schema has against some data. */
export function explainIssues(schema: Schema, value: unknown): readonly Melding[] {
  const result = z.safeParse(schema, value);
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(schema, value, [], issue));
}

function explain(schema: Schema, value: unknown, base: Pad, issue: z.core.$ZodIssue): readonly Melding[] {
  const eigen = issue.path.filter((deel) => typeof deel !== 'symbol');
  const pad = [...base, ...eigen];
  const at = schemaAt(schema, value, eigen);
  const found = valueAt(value, eigen);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, at, found, pad));
  if (issue.code === 'invalid_union' && at instanceof z.ZodUnion) {
    const option = optionFor(at.options, found);
    const meant = at.options[option];
    const nested = issue.errors[option];
    if (meant && nested) return nested.flatMap((deel) => explain(meant, found, pad, deel));
  }
  const words = issue.code === 'invalid_value' && found !== undefined ? issue.values.map(String) : [];
  const suggestie = suggest(String(found), words);
  return [{ pad, part: 'value', melding: sentence(issue, at, found, pad), suggestie }];
}

function unknownField(key: string, at: Schema | undefined, found: unknown, pad: Pad): Melding {
  const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  const absent = known.filter((field) => !isRecord(found) || !Object.hasOwn(found, field));
  return { pad: [...pad, key], part: 'field', melding: `onbekend veld "${key}"`, suggestie: suggest(key, absent) };
}

function sentence(issue: z.core.$ZodIssue, at: Schema | undefined, found: unknown, pad: Pad): string {
  const expected = at ? describe(at) : 'iets anders';
  switch (issue.code) {
    case 'invalid_union':
      return wrongKind(found, expected, pad);
    case 'invalid_type':
      return wrongKind(found, issue.expected === 'int' ? 'een heel getal' : expected, pad);
    case 'invalid_value':
      if (found === undefined) return wrongKind(found, expected, pad);
      return `${show(found)} is hier geen geldig woord; verwacht: ${anyOf(issue.values.map(String))}`;
    case 'too_small':
      return issue.message.startsWith('Too') ? `te weinig: ten minste ${issue.minimum}` : issue.message;
    case 'too_big':
      return `te veel: ten hoogste ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const anyOf = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`;

const show = (value: unknown): string => (isRecord(value) || Array.isArray(value) ? kindOf(value) : `"${value}"`);

function wrongKind(found: unknown, expected: string, pad: Pad): string {
  if (found === undefined) return `veld "${pad.at(-1) ?? ''}" ontbreekt; verwacht: ${expected}`;
  const hint = expected === 'tekst' && typeof found === 'number' ? '; zet het tussen aanhalingstekens' : '';
  return `verwacht: ${expected}, gekregen: ${kindOf(found)}${hint}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (isRecord(value)) return 'een blok met velden';
  return typeof value === 'string' ? `de tekst "${value}"` : `${value}`;
}

/** What a schema expects, in words. */
function describe(schema: Schema): string {
  const node = inner(schema);
  const own = z.globalRegistry.get(node)?.description;
  if (own) return own;
  if (node instanceof z.ZodLiteral) return anyOf([...node.values].map(String));
  if (node instanceof z.ZodEnum) return anyOf(node.options.map(String));
  if (node instanceof z.ZodUnion) return anyOf(node.options.map(describe));
  return kinds[node._zod.def.type] ?? 'tekst';
}

const kinds: Readonly<Record<string, string>> = {
  object: 'een blok met velden',
  array: 'een lijst',
  number: 'een getal',
  boolean: 'true of false',
};
