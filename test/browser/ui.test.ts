// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import { pageNames } from './catalogue/pages.tsx';
import { serveCatalogue } from './catalogue/serve.ts';

const widths = [1280, 320] as const;
const screens = 'node_modules/.cache/screens';
let browser: Browser;
let site: Awaited<ReturnType<typeof serveCatalogue>>;

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  [browser, site] = await Promise.all([chromium.connect(inject('browserWs')), serveCatalogue()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function visit(name: string, width: number, use: (page: Page) => Promise<void>, more?: BrowserContextOptions) {
  const context = await browser.newContext({ ...pageOptions, viewport: { width, height: 900 }, ...more });
  const page = await context.newPage();
  await page.goto(`${site.url}/${name}`);
  try {
    await use(page);
  } finally {
    await context.close();
  }
}

describe.each(pageNames)('the catalogue page %s', (name) => {
  test.each(widths)('has no axe violations at %i px', async (width) => {
    await visit(name, width, async (page) => expect(await findViolations(page)).toEqual([]), { bypassCSP: true });
  });

  test.each(widths)('keeps to its policy, fits its width at %i px and needs no JavaScript', async (width) => {
    await visit(
      name,
      width,
      async (page) => {
        const refused: string[] = [];
        page.on('console', (message) => refused.push(message.text()));
        await page.reload();
        await page.screenshot({ path: `${screens}/ui-${name}-${width}.png`, fullPage: true });
        expect(refused).toEqual([]);
        const box = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
        expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
      },
      { javaScriptEnabled: false },
    );
  });
});
