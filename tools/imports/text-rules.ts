// SPDX-License-Identifier: EUPL-1.2
import { parseSource, type Source } from '../support/source.ts';
import type { House } from './house.ts';
import type { Place } from './places.ts';
import {
  changedSchemas,
  clockIn,
  forbiddenRooms,
  isPublished,
  isSql,
  type Named,
  namesIn,
  stringsOf,
  withoutComments,
} from './sql.ts';
import { surprisesIn, systemTimeIn } from './syntax.ts';

/** A rule about what stands in a file itself: its SQL, its clock, what it throws. */
export type TextRule = {
  readonly id: string;
  readonly why: string;
  readonly todo: string;
  readonly appliesTo: (place: Place) => boolean;
  readonly find: (file: File, house: House) => Hit[];
};

export type File = { readonly place: Place; readonly text: string; readonly source: Source };
export type Hit = { readonly line: number; readonly what: string };

export const textRules: readonly TextRule[] = [
  {
    id: 'sql-at-store-or-query',
    why: 'pages, acts and rules that speak SQL hide which table belongs to whom',
    todo: 'move the statement to a .store.ts or .query.ts',
    appliesTo: ({ area, kind }) =>
      ['apps', 'libs', 'modules'].includes(area) && !['store', 'query', 'migration', 'test'].includes(kind),
    find: ({ source }) =>
      stringsOf(source)
        .filter(isSql)
        .map(({ line }) => ({ line, what: 'contains SQL' })),
  },
  {
    id: 'own-schema',
    why: 'a store reads and writes only the tables of its own room',
    todo: 'ask the other room by its door in the act, or read its published view in a query',
    appliesTo: ({ kind }) => kind === 'store',
    find: (file, house) => foreignNames(file, house).map(hit((name) => `names ${name}, which is not of this room`)),
  },
  {
    id: 'published-views',
    why: 'a query reads the tables of its own room, and of rooms that cyclus.ts allows only the views they publish (v_…)',
    todo: 'let the owning room publish a view v_… in its migrations, and read that',
    appliesTo: ({ kind }) => kind === 'query',
    find: (file, house) =>
      foreignNames(file, house)
        .filter((named) => !isPublished(named, file.place.name, house))
        .map(hit((name) => `names ${name}, which this room may not read`)),
  },
  {
    id: 'migration-in-own-schema',
    why: 'a room makes and changes only its own tables, and refers only to rooms that cyclus.ts allows',
    todo: 'put the statement in the migrations of the room that owns it',
    appliesTo: ({ kind }) => kind === 'migration',
    find: ({ place, text }, house) => {
      const sql = withoutComments(text);
      const changes = changedSchemas(sql, house).filter(({ schema }) => schema !== place.name);
      if (changes.length > 0) return changes.map(hit((name) => `changes the schema ${name}`));
      return forbiddenRooms(sql, place.name, house).map(
        hit((name) => `refers to ${name}, which this room may not use`),
      );
    },
  },
  {
    id: 'one-clock',
    why: 'time comes from one clock that a test can walk through a year; rooms and their SQL never ask the system',
    todo: 'take the day or the moment as an argument',
    appliesTo: ({ area, kind }) => area === 'modules' && kind !== 'test',
    find: ({ place, text, source }) => {
      if (place.kind === 'migration') return clockIn({ line: 1, text }).map(hit(asksDatabase));
      const inSql = isSqlFile(place) ? stringsOf(source).flatMap(clockIn).map(hit(asksDatabase)) : [];
      return [...inSql, ...systemTimeIn(source)];
    },
  },
  {
    id: 'rule-without-surprise',
    why: 'a rule is synchronous and answers with an Outcome: it never throws and never waits',
    todo: 'return refused(…) or incomplete(…); let the act wait',
    appliesTo: ({ kind }) => kind === 'rule',
    find: ({ source }) => surprisesIn(source),
  },
];

export const fileOf = (place: Place, text: string): File => ({
  place,
  text,
  source: place.path.endsWith('.sql') ? parseSource('empty.ts', '') : parseSource(place.path, text),
});

const foreignNames = ({ place, source }: File, house: House): Named[] =>
  stringsOf(source)
    .flatMap((text) => namesIn(text, house))
    .filter(({ schema }) => schema !== place.name);

const hit =
  (say: (name: string) => string) =>
  ({ line, name }: Named): Hit => ({ line, what: say(name) });

const asksDatabase = (name: string): string => `asks the database for the time (${name})`;
const isSqlFile = ({ kind }: Place): boolean => kind === 'store' || kind === 'query';
