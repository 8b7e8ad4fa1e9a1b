// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclus } from '#cyclus';
import { drawCycle } from './readme/picture.ts';
import { type Finding, report } from './support/finding.ts';
import { root } from './support/tree.ts';

const picture = join(root, 'docs/cyclus.svg');
const drawn = drawCycle(cyclus);

/** Rooms that the README does not show, and a picture that is older than modules/cyclus.ts. */
const stale = (): Finding[] => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const todo = 'run node tools/readme.ts, and keep the table of rooms in README.md in step';
  const missing = cyclus.filter(({ naam }) => !readme.includes(`\`${naam}\``));
  return [
    ...(readFileSync(picture, 'utf8') === drawn
      ? []
      : [{ path: 'docs/cyclus.svg', line: 1, rule: 'picture', what: 'is not the cycle of modules/cyclus.ts', todo }]),
    ...missing.map(({ naam }) => ({
      path: 'README.md',
      line: 1,
      rule: 'picture',
      what: `does not name ${naam}`,
      todo,
    })),
  ];
};

if (process.argv.includes('--check')) report('docs/cyclus.svg and README.md', stale());
else writeFileSync(picture, drawn);
