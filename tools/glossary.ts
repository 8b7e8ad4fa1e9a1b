// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './glossary/names.ts';
import { faultsIn, parseGlossary } from './glossary/parse.ts';
import { judgeBy } from './glossary/words.ts';
import { type Finding, report } from './support/finding.ts';
import { readTree, root } from './support/tree.ts';

const path = 'docs/glossary.md';

/** The message standard has words of its own, and our tools are written in English. */
const isJudged = (file: string): boolean =>
  /^(apps|libs|modules|platform|test)\//.test(file) && !file.startsWith('libs/ijw/');

const text = readFileSync(join(root, path), 'utf8');
const glossary = parseGlossary(text);
const forbiddenIn = judgeBy(glossary);
const files = [...readTree(['.ts', '.tsx', '.sql']).files].filter(([file]) => isJudged(file));

const findings: Finding[] = files.flatMap(([file, source]) =>
  namesIn(file, source).flatMap(({ name, line }) =>
    forbiddenIn(name).map(({ synonym, term }) => ({
      path: file,
      line,
      rule: 'one-word-per-thing',
      what: `'${name}' says '${synonym}'; the word is '${term}'`,
      why: `one word per thing, and ${path} says which`,
      todo: 'rename it; if it means something else, give that its own word in the glossary',
    })),
  ),
);
report(`${glossary.length} terms, ${files.length} files`, [...faultsIn(text), ...findings]);
