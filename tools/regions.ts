// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'yaml';
import { type Finding, report } from './support/finding.ts';
import { lineAt } from './support/source.ts';
import { readTree, type Tree } from './support/tree.ts';

/** Code that knows a region: a new region must be a new pack and nothing else. Tests may name one, to check its pack. */
export const regionsInCode = ({ files }: Pick<Tree, 'files'>): Finding[] => {
  const names = namesOf(files);
  if (names.length === 0) return [];
  const named = new RegExp(`(?<![\\p{L}])(${names.map(asPattern).join('|')})(?![\\p{L}])`, 'giu');
  return [...files]
    .filter(([path]) => isCode(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(named)].map((match) => ({
        path,
        line: lineAt(text, match.index),
        rule: 'no-region-in-code',
        what: `names '${match[0]}'`,
        why: 'what differs between regions is data in regios/, so that a new region needs no new code',
        todo: 'read it from the pack or the configuration',
      })),
    );
};

/** The folders of regios/, and the municipalities that their packs list. */
const namesOf = (files: ReadonlyMap<string, string>): string[] => {
  const packs = [...files].filter(([path]) => /^regios\/[^/]+\/.+\.ya?ml$/.test(path));
  const folders = packs.map(([path]) => path.split('/')[1] ?? '').filter((name) => name !== 'voorbeeld');
  const municipalities = packs
    .filter(([path]) => path.endsWith('/regio.yaml'))
    .flatMap(([, text]) => municipalitiesIn(text));
  return [...new Set([...folders, ...municipalities])];
};

type Page = { readonly gemeenten?: readonly { readonly naam?: string }[] } | null;

const municipalitiesIn = (text: string): string[] => {
  const page: Page = parse(text);
  return page?.gemeenten?.flatMap(({ naam }) => naam ?? []) ?? [];
};

/** `midden-holland` is also found as Midden-Holland, MiddenHolland and midden_holland. */
const asPattern = (name: string): string => name.split(/[-_ ]/).map(escaped).join('[-_ ]?');

const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

const isCode = (path: string): boolean =>
  /^(apps|libs|modules|platform)\//.test(path) &&
  /\.(ts|tsx|sql|css)$/.test(path) &&
  !/\.test\.tsx?$|\/test\//.test(path) &&
  !path.endsWith('.gen.ts');

if (import.meta.main) {
  const tree = readTree(['.ts', '.tsx', '.sql', '.css', '.yaml']);
  report(`the names of ${namesOf(tree.files).length} regions and municipalities`, regionsInCode(tree));
}
