// SPDX-License-Identifier: EUPL-1.2
import { buildWebIfStale } from './build.ts';

// npm runs this after an install, so that the first start need not wait for the pages. It never makes an install fail:
// what is wrong with the pages is said again, and counts, when something needs them.
try {
  await buildWebIfStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
