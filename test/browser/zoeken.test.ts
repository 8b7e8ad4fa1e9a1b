// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { signIn } from '../support/visitor.ts';
import { type Huis, openHuis } from './huis.ts';

let huis: Huis;
let browser: Browser;
let program: Program;
beforeAll(async () => {
  huis = await openHuis();
  ({ browser, program } = huis);
}, 300_000);
afterAll(() => huis?.sluit());

/** The work list of somebody, on a page that runs no scripts unless asked. */
async function open(person: string, options: { readonly axe?: true } = {}): Promise<Page> {
  const visitor = await signIn(program.adres, person);
  const context = await browser.newContext({
    ...pageOptions,
    viewport: { width: 1280, height: 900 },
    ...(options.axe ? { bypassCSP: true } : { javaScriptEnabled: false }),
  });
  await context.addCookies(visitor.cookies().map((cookie) => ({ ...cookie, url: program.adres })));
  const page = await context.newPage();
  await page.goto(program.adres);
  return page;
}

async function zoek(page: Page, woorden: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoeken in alles' }).fill(woorden);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor();
}

test('wie zoekt, vindt met het toetsenbord wat hij zoekt, en komt op de pagina ervan', async () => {
  const page = await open('ayse-de-wit');
  const isThere = () => page.evaluate(() => document.activeElement?.getAttribute('type') === 'search');
  for (let at = 0; at < 20 && !(await isThere()); at += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('begeleidingen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Producten \(/ }).waitFor();
  await page.getByRole('link', { name: 'Begeleiding regulier', exact: true }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Begeleiding regulier');
});

test('een burgerservicenummer komt in geen adres en in geen regel van het logboek', async () => {
  const page = await open('sanne-meijer');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await zoek(page, '999900018');
  expect(await page.getByRole('region', { name: 'Gevonden' }).innerText()).toContain('Lieke Bos');
  expect(page.url()).toBe(`${program.adres}/zoeken`);
  await page.getByRole('link', { name: 'Lieke Bos' }).click();
  expect(addresses.filter((address) => address.includes('999900018'))).toEqual([]);
  expect(program.output()).not.toContain('999900018');
});

test('wat te kort is, wordt geweigerd met wat er moet staan; wat er niet is, zegt waarin men kan zoeken', async () => {
  const page = await open('els-verhoeven');
  await zoek(page, 'x');
  await page.getByText('Vul minstens twee tekens in.').first().waitFor();
  await zoek(page, 'onvindbaarwoord');
  expect(await page.getByText('U kunt zoeken in:').innerText()).toContain('overeenkomsten');
});

test('meer van één soort', async () => {
  const page = await open('ayse-de-wit');
  await zoek(page, 'basistarief');
  await page.getByRole('button', { name: 'Meer tarieven' }).click();
  const found = page.getByRole('region', { name: 'Gevonden' }).getByRole('listitem');
  await found.nth(6).waitFor();
  expect(await page.getByRole('heading', { name: /^Tarieven \(/ }).count()).toBe(1);
});

test('wie een filter bewaart, heeft hem boven de lijst en in de werkvoorraad, en wat zelf is getypt wordt niet bewaard', async () => {
  const page = await open('peter-kok');
  await page.goto(`${program.adres}/declaraties`);
  await page.getByLabel('Stand').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Toon' }).click();
  const chosen = page.url();
  await page.getByText('Deze filter bewaren').click();
  await page.getByLabel('Naam van de filter').fill('Nakijken');
  await page.getByRole('button', { name: 'Filter bewaren' }).click();
  await page.getByRole('navigation', { name: 'Uw filters' }).getByRole('link', { name: 'Nakijken' }).waitFor();
  await page.goto(program.adres);
  await page.getByRole('link', { name: 'Declaraties: Nakijken' }).click();
  expect(new URL(page.url()).searchParams.get('staat')).toBe(new URL(chosen).searchParams.get('staat'));
  await page.goto(`${program.adres}/berichten?zoek=123`);
  await page.getByText('Deze filter bewaren').click();
  await page.getByLabel('Naam van de filter').fill('Nummer');
  await page.getByRole('button', { name: 'Filter bewaren' }).click();
  await page.getByText('kan een naam of nummer van een inwoner zijn').waitFor();
  expect(await findViolations(await again(page))).toEqual([]);
  await page.getByRole('button', { name: '‘Nakijken’ verwijderen' }).click();
  await page.getByText('U bewaart nog geen filter').waitFor();
});

/** The same page for who checks it. */
async function again(page: Page): Promise<Page> {
  const other = await open('peter-kok', { axe: true });
  await other.context().addCookies(await page.context().cookies());
  await other.goto(`${program.adres}/filters`);
  return other;
}

const people = {
  'noor-van-dijk': ['plan', 'wonen', 'tarief', 'evaluatie', 'raad'],
  'ayse-de-wit': ['begeleiding', 'hollandse plassen', 'ambulant', 'pdf'],
  'karim-el-amrani': ['ambulant', 'tarieven', 'linde'],
  'college-gouda': ['ambulant', 'besluiten', 'tarieven'],
  'wim-de-raad': ['motie', 'wonen', 'jeugd'],
  'sanne-meijer': ['999900018', '1', 'berichten', 'hollandse'],
  'peter-kok': ['999900018', 'declaraties', 'hollandse'],
  'ruth-de-haan': ['leeslog', 'bewaartermijnen'],
  'tessa-mulder': ['tessa', 'mensen', 'systemen'],
  'de-linde': ['ambulant', 'tarieven', 'begeleiding'],
  'zorggroep-hollandse-plassen': ['999900018', 'ambulant', 'begeleiding', 'postkamer'],
};

test.each(Object.entries(people))('alles wat %s vindt, mag die persoon ook openen', async (person, vragen) => {
  const visitor = await signIn(program.adres, person);
  const found = new Set<string>();
  for (const woorden of vragen) {
    const html = await (await visitor.post('/zoeken', { woorden })).text();
    const [, region = ''] = /<section aria-label="Gevonden"[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    for (const [, href = ''] of region.matchAll(/<a href="([^"]+)"/g)) found.add(href.replaceAll('&amp;', '&'));
  }
  expect(found.size).toBeGreaterThan(0);
  const closed: string[] = [];
  for (const href of found) {
    const answer = await visitor.get(href);
    if (answer.status !== 200) closed.push(`${href} ${answer.status}`);
    await answer.body?.cancel();
  }
  expect(closed).toEqual([]);
});

test('de pagina is voor iedereen te gebruiken: axe vindt niets, en op een telefoon past zij', async () => {
  const page = await open('ayse-de-wit', { axe: true });
  await zoek(page, 'begeleiding');
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await zoek(page, 'onvindbaarwoord');
  expect(await findViolations(page)).toEqual([]);
});
