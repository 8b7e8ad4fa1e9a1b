// SPDX-License-Identifier: EUPL-1.2

/** Where a file stands in the house (area and name) and what the end of its name says it is (kind). */
export type Place = {
  readonly path: string;
  readonly area: string;
  /** The room, library or program; empty for a file that stands directly in its area. */
  readonly name: string;
  readonly kind: Kind;
};

export type Kind =
  | 'door'
  | 'pack'
  | 'teksten'
  | 'noun'
  | 'rule'
  | 'act'
  | 'query'
  | 'store'
  | 'handler'
  | 'test'
  | 'migration'
  | 'package'
  | 'other';

/** @example placeOf('modules/tarieven/indexatie/tarief-indexeren.rule.ts') // area modules, name tarieven, kind rule */
export const placeOf = (path: string): Place => {
  const [area = '', ...rest] = path.split('/');
  const name = rest.length > 1 ? (rest[0] ?? '') : '';
  return { path, area: rest.length > 0 ? area : 'root', name, kind: kindOf(area, rest) };
};

/** A package from npm (area `npm`) or a part of Node itself (area `node`). */
export const packageOf = (specifier: string, isNode: boolean): Place => ({
  path: specifier,
  area: isNode ? 'node' : 'npm',
  name: isNode ? specifier.replace(/^node:/, '') : packageName(specifier),
  kind: 'package',
});

const kindOf = (area: string, [name, ...rest]: readonly string[]): Kind => {
  const file = rest.at(-1) ?? name ?? area;
  if (isTestFile(file, rest)) return 'test';
  if (area !== 'modules' || rest.length === 0) return 'other';
  if (file.endsWith('.sql')) return 'migration';
  const special = rest.length === 1 ? specialFiles[file] : undefined;
  return special ?? kinds.find((kind) => file.endsWith(`.${kind}.ts`)) ?? 'noun';
};

/** A test, or what stands in a folder `test` and so serves only tests. */
const isTestFile = (file: string, folders: readonly string[]): boolean =>
  /\.test\.tsx?$/.test(file) || folders.slice(0, -1).includes('test');

const specialFiles: Readonly<Record<string, Kind>> = { 'index.ts': 'door', 'pack.ts': 'pack', 'teksten.ts': 'teksten' };
/** A page of the pack that grows long has parts: `….pack.ts`, beside what they are about. */
const kinds = ['rule', 'act', 'query', 'store', 'handler', 'pack'] as const;

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
