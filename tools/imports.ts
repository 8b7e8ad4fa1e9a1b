// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclus } from '#cyclus';
import { checkHouse } from './imports/check.ts';
import { manifestOf } from './imports/resolve.ts';
import { report } from './support/finding.ts';
import { readTree, root } from './support/tree.ts';

/** Raise this as the house grows: a check that suddenly sees half of it must not be green. */
const floor = 500;

const tree = readTree();
const manifest = manifestOf(readFileSync(join(root, 'package.json'), 'utf8'));
report(`${tree.files.size} files, ${cyclus.length} rooms`, checkHouse({ tree, manifest, rooms: cyclus }, floor));
