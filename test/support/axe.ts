// SPDX-License-Identifier: EUPL-1.2
import checker from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  var axe: typeof import('axe-core');
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands between this page and WCAG 2.2 AA, one line each; the page's context needs `bypassCSP: true`. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // Half a megabyte: once for a page, also when it is looked at in more than one width.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(checker.source);
  const found = await page.evaluate(
    (values) => globalThis.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
