// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { bewaren, openen, rij } from '../support/werkboek.ts';
import type { Bezoeker } from './cyclus/bezoeker.ts';
import { openToneel, type Toneel } from './cyclus/toneel.ts';

let browser: Browser;
let program: Program;
let toneel: Toneel;
let folder: Awaited<ReturnType<typeof makeDataFolder>>;

beforeAll(async () => {
  folder = await makeDataFolder();
  [browser, program] = await Promise.all([
    chromium.connect(inject('browserWs')),
    startProgram(folder.map, '--voorbeeld', 'plan'),
  ]);
  toneel = await openToneel(browser, program.adres);
});
afterAll(async () => {
  await toneel?.sluit();
  await browser?.close();
  await program?.stop();
  await folder?.remove();
});

const excel = (naam: string, inhoud: Uint8Array) => ({
  naam,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  inhoud,
});

test('a buyer takes the product book to Excel, is told what is wrong, and reads it in', async () => {
  const ayse = await toneel.als('ayse-de-wit');
  await ayse.klik('Producten');
  const { naam, inhoud } = await ayse.haalOp('Excel-bestand');
  expect(naam).toBe('productenboek.xlsx');
  await ayse.klik('Wijzigingen inlezen uit Excel');
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('Kies een bestand.');

  const werkboek = await openen(inhoud);
  const regulier = rij(werkboek, 'Producten', 'Code', 'begeleiding-regulier');
  regulier.set('Doelgroep', 'Jeugdigen die thuis wonen').set('Leeftijd vanaf', '1.234');
  await ayse.voegToe('Excel-bestand', excel('fout.xlsx', await bewaren(werkboek)));
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('L (Leeftijd vanaf)', 'kan twee getallen zijn: 1234 of 1,234', 'Er is niets veranderd.');
  await ayse.mist('Als concept inlezen');

  regulier.set('Leeftijd vanaf', { number: '4' }).set('Leeftijd tot en met', { number: '17' });
  await ayse.klik('bied het opnieuw aan');
  await ayse.voegToe('Excel-bestand', excel('goed.xlsx', await bewaren(werkboek)));
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('Jeugdigen die thuis wonen', 'stond er niet');
  await isOpenVoorIedereen(ayse);
  await ayse.klik('Als concept inlezen');
  await ayse.ziet('De wijzigingen staan in concept', 'ingelezen: 0 nieuw, 1 gewijzigd');
  await ayse.ga('/producten/begeleiding-regulier', 'Jeugdigen die thuis wonen');
});

/** The page as everyone gets it, with scripts only for the one that checks it. */
async function isOpenVoorIedereen({ page: open }: Bezoeker): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  await context.addCookies(await open.context().cookies());
  const page = await context.newPage();
  await page.goto(open.url());
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
}
