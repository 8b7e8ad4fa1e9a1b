// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import { makeDataFolder, type Program, spawnProgram, startProgram } from '../support/program.ts';
import { signIn } from '../support/visitor.ts';

// The other pages are looked at under the house's own theme by `paginas.test.ts`.
const setting = 'INKOOPREGIE_THEMA';
const thema = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
const screens = 'node_modules/.cache/screens';
const widths = [1280, 320] as const;

const pages = [
  { naam: 'werkvoorraad', pad: '/', persoon: 'noor-van-dijk' },
  { naam: 'tabel', pad: '/leveranciers', persoon: 'ayse-de-wit' },
  { naam: 'berekening', pad: '/tarieven', persoon: 'ayse-de-wit' },
  { naam: 'formulier', pad: '/toegang/nieuw', persoon: 'sanne-meijer' },
  { naam: 'weigering', pad: '/toegang/nieuw', persoon: 'sanne-meijer', verstuur: true },
  { naam: 'inwoner', pad: '/zorgkeuzewijzer', persoon: null },
] as const;

let browser: Browser;
let program: Program;
let folder: Awaited<ReturnType<typeof makeDataFolder>>;

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  folder = await makeDataFolder();
  process.env[setting] = thema;
  [browser, program] = await Promise.all([chromium.connect(inject('browserWs')), startProgram(folder.map)]);
}, 120_000);
afterAll(async () => {
  delete process.env[setting];
  await browser?.close();
  await program?.stop();
  await folder?.remove();
});

describe.each(pages)('under the theme of the community, $naam', (one) => {
  test('is open to everyone, fits, keeps to its policy and shows where one is', async () => {
    const faults: string[] = [];
    for (const width of widths) {
      const page = await open(one.persoon, width, true);
      await show(page, one);
      faults.push(...(await findViolations(page)).map((fault) => `bij ${width}: ${fault}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`bij ${width}: ${tooWide} pixels te breed`);
      faults.push(...(await unseenFocus(page)).map((html) => `bij ${width}: geen focus te zien op ${html}`));
      await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      await page.screenshot({ path: `${screens}/thema-${one.naam}-${width}.png`, fullPage: true });
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });

  test('takes over the colours, under the same policy', async () => {
    const page = await open(one.persoon, 1280, false);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`${program.adres}${one.pad}`);
    const own = await looksOf(page);
    expect(refused).toEqual([]);
    await page.route('**/thema/*.css', (route) => route.abort());
    await page.reload();
    const house = await looksOf(page);
    await page.context().close();
    // the deep violet of the community's theme, and its serifs in headings
    expect(own.band).toBe('rgb(59, 15, 176)');
    expect(own.kop).toContain('Noto Serif');
    expect(house.kop).toContain('Source Sans');
    for (const [what, value] of Object.entries(house)) expect(own[what as keyof typeof own], what).not.toBe(value);
  });
});

test('a theme that fetches something is refused before the platform opens', async () => {
  const own = await makeDataFolder();
  const before = process.env[setting];
  process.env[setting] = 'libs/ui/fonts.css';
  const { ready, output } = spawnProgram(own.map, '--leeg');
  process.env[setting] = before;
  await expect(ready).rejects.toThrow();
  expect(output()).toContain('INKOOPREGIE_THEMA is geweigerd. Regel');
  await own.remove();
});

async function open(persoon: string | null, width: number, bypassCSP: boolean): Promise<Page> {
  const context = await browser.newContext({ ...pageOptions, viewport: { width, height: 900 }, bypassCSP });
  if (persoon) {
    const cookies = (await signIn(program.adres, persoon)).cookies();
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: program.adres })));
  }
  return context.newPage();
}

async function show(page: Page, one: (typeof pages)[number]): Promise<void> {
  await page.goto(`${program.adres}${one.pad}`);
  if (!('verstuur' in one)) return;
  // sent as by a browser that does not look at what is required
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.locator('main form').evaluate((form: HTMLFormElement) => form.submit());
  await answered;
  await page.locator('#fouten').waitFor();
}

const looksOf = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      band: of('.ir-header').backgroundColor,
      kop: of('h1').fontFamily,
      tekst: of('body').color,
      koppeling: of('.ir-footer').backgroundColor,
    };
  });

/** What takes the focus by keyboard without a ring of two pixels or more; the first stops of the page are enough. */
async function unseenFocus(page: Page): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    unseen.push(
      ...(await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return [];
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
        return isSeen ? [] : [element.outerHTML.slice(0, 80)];
      })),
    );
  }
  return unseen;
}
