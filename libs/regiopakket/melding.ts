// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Pad } from './fout.ts';
import { suggest } from './suggest.ts';
import { inner, isRecord, optionFor, schemaAt } from './walk.ts';

/** What is wrong at a path, in Dutch. `part` says whether the name of the field is meant or its value. */
export type Melding = {
  readonly pad: Pad;
  readonly part: 'value' | 'field';
  readonly melding: string;
  readonly suggestie?: string | undefined;
};

/** Everything that a schema has against some data. */
export function explainIssues(schema: z.core.$ZodType, value: unknown): readonly Melding[] {
  const result = z.safeParse(schema, value);
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(schema, value, [], issue));
}

function explain(schema: z.core.$ZodType, value: unknown, base: Pad, issue: z.core.$ZodIssue): readonly Melding[] {
  const eigen = issue.path.filter((deel) => typeof deel !== 'symbol');
  const pad = [...base, ...eigen];
  const at = schemaAt(schema, value, eigen);
  const found = valueAt(value, eigen);
  const one = (melding: string, suggestie?: string): readonly Melding[] => [{ pad, part: 'value', melding, suggestie }];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
      return issue.keys.map((key) => ({
        pad: [...pad, key],
        part: 'field',
        melding: `onbekend veld "${key}"`,
        suggestie: suggest(key, known.filter((k) => !isRecord(found) || !Object.hasOwn(found, k))),
      }));
    }
    case 'invalid_union': {
      const options: readonly z.core.$ZodType[] = at instanceof z.ZodUnion ? at.options : [];
      const keuze = optionFor(options, found);
      const option = options[keuze];
      const nested = issue.errors[keuze];
      if (option && nested) return nested.flatMap((deel) => explain(option, found, pad, deel));
      return one(wrongKind(found, options.map(describe).join(', '), pad));
    }
    case 'invalid_value': {
      const woorden = issue.values.map(String);
      if (found === undefined) return one(wrongKind(found, anyOf(woorden), pad));
      return one(`${show(found)} is hier geen geldig woord; verwacht: ${anyOf(woorden)}`, suggest(String(found), woorden));
    }
    case 'invalid_type':
      return one(wrongKind(found, at ? describe(at) : issue.expected, pad));
    case 'too_small':
      return one(issue.message.startsWith('Too') ? `te weinig: ten minste ${issue.minimum}` : issue.message);
    case 'too_big':
      return one(`te veel: ten hoogste ${issue.maximum}`);
    default:
      return one(issue.message);
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

function describe(schema: z.core.$ZodType): string {
  const node = inner(schema);
  if (node instanceof z.ZodObject) return 'een blok met velden';
  if (node instanceof z.ZodArray) return 'een lijst';
  if (node instanceof z.ZodLiteral) return [...node.values].join(' of ');
  if (node instanceof z.ZodEnum) return anyOf(node.options.map(String));
  if (node instanceof z.ZodUnion) return [...new Set(node.options.map(describe))].join(', ');
  if (node instanceof z.ZodNumber) return node.isInt ? 'een heel getal' : 'een getal';
  return node instanceof z.ZodBoolean ? 'true of false' : 'tekst';
}

function valueAt(value: unknown, pad: Pad): unknown {
  let found = value;
  for (const deel of pad) {
    if (Array.isArray(found) && typeof deel === 'number') found = found[deel];
    else if (isRecord(found) && Object.hasOwn(found, deel)) found = found[deel];
    else return undefined;
  }
  return found;
}
