// SPDX-License-Identifier: EUPL-1.2
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Tree } from '../support/tree.ts';
import { type Place, packageOf, placeOf } from './places.ts';

/** What package.json says about paths: the `#` imports and the packages that may be named. */
export type Manifest = {
  readonly imports: Readonly<Record<string, string>>;
  readonly packages: ReadonlySet<string>;
};

type PackageJson = { readonly imports?: Record<string, string> } & Readonly<
  Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>
>;

export const manifestOf = (text: string): Manifest => {
  const { imports = {}, dependencies = {}, devDependencies = {} }: PackageJson = JSON.parse(text);
  return { imports, packages: new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]) };
};

/** The place an import leads to; undefined when it leads nowhere. Every path is written out, so this is a join. */
export const resolve = (from: string, specifier: string, tree: Tree, manifest: Manifest): Place | undefined => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return existing(posix.join(posix.dirname(from), bare), tree);
  if (bare.startsWith('#')) return ownsScope(from, tree) ? undefined : existing(mapped(bare, manifest.imports), tree);
  const target = packageOf(bare, isBuiltin(bare));
  const isKnown = target.area === 'node' || manifest.packages.has(target.name) || bare.startsWith('virtual:');
  return isKnown ? target : undefined;
};

/** Paths that React Router writes itself. */
export const isGenerated = (specifier: string): boolean => specifier.startsWith('./+types/');

const existing = (path: string | undefined, tree: Tree): Place | undefined =>
  path !== undefined && (tree.files.has(path) || tree.has(path)) ? placeOf(path) : undefined;

/** As Node does: the longest match wins. */
const mapped = (specifier: string, imports: Readonly<Record<string, string>>): string | undefined => {
  const keys = Object.keys(imports).sort((a, b) => b.length - a.length);
  for (const key of keys) {
    const [head = '', tail] = key.split('*');
    const isMatch = tail === undefined ? specifier === key : specifier.startsWith(head) && specifier.endsWith(tail);
    const middle = specifier.slice(head.length, tail ? -tail.length : undefined);
    if (isMatch) return posix.normalize(imports[key]?.replace('*', middle) ?? '');
  }
  return undefined;
};

/** A folder with its own package.json cannot see the `#` imports of the root. */
const ownsScope = (from: string, tree: Tree): boolean => {
  const parents = from.split('/').slice(0, -1);
  return parents.some((_, depth) => tree.has(`${parents.slice(0, depth + 1).join('/')}/package.json`));
};
