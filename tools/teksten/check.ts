// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../support/finding.ts';
import { parseSource, type Source } from '../support/source.ts';
import type { Tree } from '../support/tree.ts';
import { type Code, codesUsed, codesWithText } from './codes.ts';

/** Codes without a Dutch text, and texts of which the code is used nowhere. */
export const checkTexts = (tree: Tree): Finding[] => {
  const rooms = roomsOf(tree);
  return [...rooms].flatMap(([name, room]) => [
    ...room.used.filter((code) => !hasText(code, name, rooms)).map((code) => missing(name, code)),
    ...room.texts.filter(({ code }) => !isSaid(code, room)).map(dead),
  ]);
};

type Room = {
  readonly used: (Code & { readonly path: string })[];
  /** Of the room's own page of texts, and of those of its subjects that it takes in. */
  readonly texts: readonly (Code & { readonly path: string })[];
  readonly literals: ReadonlySet<string>;
  /** What codes that are put together begin with: `berichten/lezen-${soort}`. */
  readonly heads: readonly string[];
};

const roomsOf = (tree: Tree): Map<string, Room> => {
  const files = [...tree.files].filter(([path]) => /^modules\/[^/]+\/.+\.ts$/.test(path) && !path.endsWith('.test.ts'));
  const parsed = files.map(([path, text]) => ({ path, source: parseSource(path, text) }));
  const byRoom = Map.groupBy(parsed, ({ path }) => path.split('/')[1] ?? '');
  return new Map([...byRoom].map(([name, sources]) => [name, roomOf(sources)]));
};

const roomOf = (sources: readonly { path: string; source: Source }[]): Room => {
  const isTexts = (path: string) => path.endsWith('/teksten.ts');
  const texts = sources.filter(({ path }) => isTexts(path));
  const others = sources.filter(({ path }) => !isTexts(path));
  return {
    used: others.flatMap(({ path, source }) => codesUsed(source).map((code) => ({ ...code, path }))),
    texts: texts.flatMap(({ path, source }) => codesWithText(source).map((code) => ({ ...code, path }))),
    literals: new Set(others.flatMap(({ source }) => literalsIn(source))),
    heads: others.flatMap(({ source }) => headsIn(source)),
  };
};

/** Tasks and acts name their room in their code; the text stands in that room. */
const hasText = ({ catalogue, code }: Code, name: string, rooms: ReadonlyMap<string, Room>): boolean => {
  const named = rooms.has(code.split('/')[0] ?? '') ? code.split('/')[0] : undefined;
  const home = rooms.get((catalogue === 'taken' || catalogue === 'acten' ? named : undefined) ?? name);
  return home?.texts.some((text) => text.catalogue === catalogue && text.code === code) === true;
};

const literalsIn = (source: Source): string[] => {
  const found: string[] = [];
  source.visit({ Literal: ({ value }) => void (typeof value === 'string' && found.push(value)) });
  return found;
};

const headsIn = (source: Source): string[] => {
  const found: string[] = [];
  source.visit({ TemplateLiteral: ({ quasis: [head] }) => void (head && !head.tail && found.push(head.value.raw)) });
  return found.filter((head) => head.length > 3);
};

const isSaid = (code: string, { literals, heads }: Room): boolean =>
  literals.has(code) || heads.some((head) => code.startsWith(head));

const textsPath = (room: string): string => `modules/${room}/teksten.ts`;

const missing = (room: string, { path, line, catalogue, code }: Code & { path: string }): Finding => ({
  path,
  line,
  rule: 'no-code-without-text',
  what: `'${code}' has no Dutch text under ${catalogue}`,
  why: 'whoever asks "waarom?" must get a sentence, not a code',
  todo: `give it its Dutch in ${textsPath(code.includes('/') ? (code.split('/')[0] ?? room) : room)}`,
});

const dead = ({ path, line, catalogue, code }: Code & { path: string }): Finding => ({
  path,
  line,
  rule: 'no-text-without-code',
  what: `'${code}' under ${catalogue} is said nowhere in this room`,
  why: 'texts that nobody can ever read mislead whoever maintains them',
  todo: 'remove it, or correct the spelling of the code',
});
