// SPDX-License-Identifier: EUPL-1.2
import { report } from './support/finding.ts';
import { readTree } from './support/tree.ts';
import { checkTexts } from './teksten/check.ts';

const tree = readTree(['.ts']);
const rooms = [...tree.files.keys()].filter((path) => /^modules\/[^/]+\/teksten\.ts$/.test(path));
report(`the texts of ${rooms.length} rooms`, checkTexts(tree));
