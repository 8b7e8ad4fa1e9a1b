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
const withoutScripts = { javaScriptEnabled: false };
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

describe.each(pageNames)('the catalogue page %s', (name) => {
  test.each(widths)('has no axe violations at %i px', async (width) => {
    await visit(name, width, { bypassCSP: true }, async (page) => expect(await findViolations(page)).toEqual([]));
  });

  test.each(widths)('keeps to its policy and fits its width at %i px, without scripts', async (width) => {
    await visit(name, width, withoutScripts, async (page, refused) => {
      await page.screenshot({ path: `${screens}/ui-${name}-${width}.png`, fullPage: true });
      expect(refused).toEqual([]);
      expect(await countPixelsTooWide(page)).toBe(0);
    });
  });

  test.each(widths)('is reached whole by keyboard at %i px, and shows where one is', async (width) => {
    await visit(name, width, {}, async (page) => {
      const { reachable, reached, unseen } = await walkByKeyboard(page);
      expect(reachable.length).toBeGreaterThan(5);
      expect(reached).toEqual(reachable);
      expect(unseen).toEqual([]);
    });
  });
});

describe('without scripts', () => {
  test('the menu, the person and an explanation open on a narrow screen', async () => {
    await visit('uitleg', 320, withoutScripts, async (page) => {
      const room = page.getByRole('link', { name: 'Declaraties' });
      expect(await room.isVisible()).toBe(false);
      await page.getByText('Menu', { exact: true }).click();
      expect(await room.isVisible()).toBe(true);
      await page.getByText('Ayşe de Wit').click();
      expect(await page.getByRole('button', { name: 'Afmelden' }).isVisible()).toBe(true);
      await page.getByText('Waarom € 1,25?').click();
      expect(await page.getByText('Tarief van vorig jaar').last().isVisible()).toBe(true);
    });
  });

  test.each(['bedrag', 'ingang', 'oordeel'])('an error in the summary leads to the field %s', async (field) => {
    await visit('formulier', 1280, withoutScripts, async (page) => {
      await page.locator(`#fouten a[href="#veld-${field}"]`).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(field);
    });
  });
});

test('a letter is printed without the house around it', async () => {
  await visit('brief', 794, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Geachte heer, mevrouw,').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('banner').count()).toBe(0);
  });
});

test('these checks see what is wrong: an inline style, a field without a label, a part too wide', async () => {
  await visit('proef', 320, withoutScripts, async (page, refused) => {
    expect(refused.join()).toContain('Content Security Policy');
    expect(await countPixelsTooWide(page)).toBeGreaterThan(1000);
  });
  await visit('proef', 320, { bypassCSP: true }, async (page) =>
    expect((await findViolations(page)).join()).toContain('label'),
  );
});

type Use = (page: Page, refused: readonly string[]) => Promise<unknown>;

async function visit(name: string, width: number, more: BrowserContextOptions, use: Use) {
  const context = await browser.newContext({ ...pageOptions, viewport: { width, height: 900 }, ...more });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  try {
    await page.goto(`${site.url}/${name}`);
    await use(page, refused);
  } finally {
    await context.close();
  }
}

const countPixelsTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Presses Tab until the page begins anew; radio buttons of one name count as one stop. */
async function walkByKeyboard(page: Page) {
  const reachable = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const stops = [...all].filter((element) => element.checkVisibility() && element.getAttribute('type') !== 'hidden');
    const first = stops.filter((element, at) => {
      const name = element.getAttribute('type') === 'radio' && element.getAttribute('name');
      return !name || stops.findIndex((other) => other.getAttribute('name') === name) === at;
    });
    for (const [at, element] of first.entries()) element.setAttribute('data-stop', String(at));
    return first.map((_, at) => String(at));
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let press = 0; press < reachable.length * 2 && reached.size < reachable.length; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { at: element?.getAttribute('data-stop'), html: element?.outerHTML.slice(0, 80) ?? '', seen };
    });
    if (stop.at) reached.add(stop.at);
    if (stop.at && !stop.seen) unseen.push(stop.html);
  }
  return { reachable, reached: [...reached].sort((a, b) => Number(a) - Number(b)), unseen };
}
