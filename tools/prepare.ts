// SPDX-License-Identifier: EUPL-1.2

import { buildWebIfStale } from './build.ts';
import { readTree } from './support/tree.ts';
import { withoutTypes } from './typescript.js';

// npm runs this after an install, so that the first start need not wait for the pages, nor for a compiler. It never makes
// an install fail: what is wrong with the pages is said again, and counts, when something needs them.
try {
  await buildWebIfStale();
  for (const [path, source] of readTree(['.ts']).files)
    if (/^(apps|libs|modules|platform)\//.test(path) && !path.endsWith('.test.ts')) withoutTypes(source);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
