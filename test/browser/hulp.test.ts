// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { makeVisitor, signIn } from '../support/visitor.ts';
import { type Huis, openHuis } from './huis.ts';

let huis: Huis;
let browser: Browser;
let program: Program;
beforeAll(async () => {
  huis = await openHuis();
  ({ browser, program } = huis);
}, 120_000);
afterAll(() => huis?.sluit());

test.each([1280, 320])(
  'from the page where the work is to the part of the guide that tells of it, at %i px',
  async (width) => {
    const context = await browser.newContext({
      ...pageOptions,
      viewport: { width, height: 900 },
      javaScriptEnabled: false,
    });
    const cookies = (await signIn(program.adres, 'ayse-de-wit')).cookies();
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: program.adres })));
    const page = await context.newPage();
    await page.goto(`${program.adres}/inkoop`);
    if (width < 600) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Hulp bij deze pagina' }).click();
    expect(page.url()).toBe(`${program.adres}/hulp/inkoper#een-procedure-voorbereiden`);
    expect(await page.locator(':target').textContent()).toContain('Een procedure voorbereiden.');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Gids voor de inkoper en contractmanager');
    const top = (await page.locator(':target').boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    await page.screenshot({ path: `node_modules/.cache/screens/hulp-${width}.png` });
    await page.goto(`${program.adres}/toegankelijkheid`);
    await page.screenshot({ path: `node_modules/.cache/screens/toegankelijkheid-${width}.png`, fullPage: true });
    await context.close();
  },
);

test('the help and the statement are open to everyone: axe finds nothing', async () => {
  const faults: string[] = [];
  for (const width of [1280, 320]) {
    const context = await browser.newContext({ ...pageOptions, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    for (const pad of ['/hulp', '/hulp/inkoper', '/hulp/inwoner', '/toegankelijkheid']) {
      await page.goto(`${program.adres}${pad}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      faults.push(
        ...(await findViolations(page)),
        ...(tooWide > 0 ? [`${pad} bij ${width}: ${tooWide} te breed`] : []),
      );
    }
    await context.close();
  }
  expect(faults).toEqual([]);
});

test('the help and the statement are there for who has no account, and no other file is', async () => {
  const visitor = makeVisitor(program.adres);
  for (const pad of ['/hulp', '/hulp/inwoner', '/toegankelijkheid'])
    expect((await visitor.get(pad)).status, pad).toBe(200);
  for (const pad of ['/hulp/README', '/hulp/beheer', '/hulp/..%2Fbeheer'])
    expect((await visitor.get(pad)).status, pad).toBe(404);
  expect(await (await visitor.get('/zorgkeuzewijzer')).text()).toContain('href="/toegankelijkheid"');
});
