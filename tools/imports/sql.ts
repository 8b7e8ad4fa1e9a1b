// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '../support/source.ts';
import { type House, isRoom, mayUse } from './house.ts';

/** A piece of text in a file, and the line on which it begins. */
export type Text = { readonly line: number; readonly text: string };

/** A table, view or function named with its schema, such as `tarieven.v_tarieven`. */
export type Named = { readonly line: number; readonly schema: string; readonly name: string };

/** Every string and every piece of a template in a file. */
export const stringsOf = (source: Source): Text[] => {
  const found: Text[] = [];
  const add = (start: number, text: unknown) => {
    if (typeof text === 'string') found.push({ line: source.lineAt(start), text });
  };
  source.visit({
    Literal: ({ start, value }) => add(start, value),
    TemplateElement: ({ start, value }) => add(start, value.cooked),
  });
  return found;
};

export const isSql = ({ text }: Text): boolean =>
  /^\s*(select\b.+\bfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|with\s+\w+\s+as\s*\()/is.test(text) ||
  /^\s*(create|alter|drop)\s+(table|view|schema|policy)\b/i.test(text);

/** What a text names in the schema of a room or of the platform. The platform's questions about the hat are left out. */
export const namesIn = ({ line, text }: Text, house: House): Named[] =>
  [...text.matchAll(/(?<![\w./#@-])"?([a-z]+)"?\."?[a-z_][a-z0-9_]*"?/g)]
    .filter((match) => isSchema(house, match[1] ?? '') && !isAboutHat(text, match))
    .map((match) => ({
      line: lineIn({ line, text }, match.index),
      schema: match[1] ?? '',
      name: match[0].replaceAll('"', ''),
    }));

/** Other schemas that a migration makes, changes or fills. */
export const changedSchemas = (sql: string, house: House): Named[] =>
  [...sql.matchAll(changing)]
    .filter((match) => isSchema(house, match[1] ?? ''))
    .map((match) => ({
      line: lineIn({ line: 1, text: sql }, match.index),
      schema: match[1] ?? '',
      name: match[1] ?? '',
    }));

/** Rooms that a migration refers to although the cycle does not let it. */
export const forbiddenRooms = (sql: string, room: string, house: House): Named[] =>
  namesIn({ line: 1, text: sql }, house).filter(
    ({ schema }) => schema !== room && isRoom(house, schema) && !mayUse(house, room, schema),
  );

export const withoutComments = (sql: string): string => sql.replaceAll(/--.*$/gm, '');

/** A published view of the platform or of a room that may be used. */
export const isPublished = ({ schema, name }: Named, room: string, house: House): boolean =>
  name.startsWith(`${schema}.v_`) && (schema === 'platform' || mayUse(house, room, schema));

/** Places where SQL asks the system for the time. */
export const clockIn = (text: Text): Named[] =>
  [
    ...withoutComments(text.text).matchAll(
      /\b(now\(\)|current_date|current_timestamp|localtimestamp|clock_timestamp\(\))/gi,
    ),
  ].map((match) => ({ line: lineIn(text, match.index), schema: '', name: match[0] }));

const isSchema = (house: House, name: string): boolean => isRoom(house, name) || name === 'platform' || name === 'app';

/** Not a table: a setting of the session, or a question about the hat such as `app.gemeente()`. */
const isAboutHat = (text: string, match: RegExpExecArray): boolean => {
  const after = text[match.index + match[0].length];
  return (
    /(current_setting|set_config)\(\s*'$/i.test(text.slice(0, match.index)) || (match[1] === 'app' && after === '(')
  );
};

const lineIn = ({ line, text }: Text, at: number): number => line + text.slice(0, at).split('\n').length - 1;

const made = '(?:table|(?:materialized\\s+)?view|function|procedure|type|sequence|domain|schema)';
const changing = new RegExp(
  [
    `\\b(?:(?:create|alter|drop)\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+)?${made}\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?`,
    'insert\\s+into\\s+|delete\\s+from\\s+|truncate\\s+|update\\s+(?=\\w+\\.\\w+\\s+set\\b))"?(\\w+)"?',
  ].join('|'),
  'gi',
);
