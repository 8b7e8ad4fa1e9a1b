// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Source files by their path from the root, and the question whether any file stands at a path. */
export type Tree = {
  readonly files: ReadonlyMap<string, string>;
  readonly has: (path: string) => boolean;
};

export const root = join(import.meta.dirname, '..', '..');

/** The house as it stands on disk: every file with one of these endings, in these folders and in the root itself. */
export const readTree = (endings: readonly string[] = ['.ts', '.tsx', '.sql'], base = root): Tree => {
  const paths = [...folders.flatMap((folder) => walk(base, folder)), ...filesOf(base, '')];
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
  return {
    files: new Map(wanted.map((path) => [path, readFileSync(join(base, path), 'utf8')])),
    has: (path) => statSync(join(base, path), { throwIfNoEntry: false })?.isFile() === true,
  };
};

/** A house that exists only in memory, for probes and tests. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  files: new Map(Object.entries(files)),
  has: (path) => path in files,
});

const folders = ['apps', 'libs', 'modules', 'platform', 'public', 'regios', 'test', 'tools'];
const skipped = new Set(['node_modules', 'dist', 'build']);

const walk = (base: string, folder: string): string[] => {
  if (!existsSync(join(base, folder))) return [];
  const deeper = readdirSync(join(base, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .flatMap((entry) => walk(base, `${folder}/${entry.name}`));
  return [...filesOf(base, folder), ...deeper];
};

const filesOf = (base: string, folder: string): string[] =>
  readdirSync(join(base, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => (folder ? `${folder}/${entry.name}` : entry.name));
