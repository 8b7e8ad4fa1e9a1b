// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, report } from './support/finding.ts';
import { lineAt } from './support/source.ts';
import { root } from './support/tree.ts';

/** Places where the lock file ties the packages to one download address instead of to their content. */
export const addressesIn = (lock: string): Finding[] =>
  [...lock.matchAll(/"resolved":\s*"[a-z+]+:\/\/[^"]*"/g)].map((match) => ({
    path: 'package-lock.json',
    line: lineAt(lock, match.index),
    rule: 'lock-without-addresses',
    what: `names an address: ${match[0]}`,
    why: 'the integrity hash says what a package must be; where it comes from is up to whoever installs',
    todo: 'run npm install with omit-lockfile-registry-resolved=true',
  }));

if (import.meta.main) report('package-lock.json', addressesIn(readFileSync(join(root, 'package-lock.json'), 'utf8')));
