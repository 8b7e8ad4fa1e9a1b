// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import { leesbaarheid } from '../support/leesbaar.ts';
import type { Program } from '../support/program.ts';
import { makeVisitor, signIn, type Visitor, visitPages } from '../support/visitor.ts';
import { type Huis, openHuis } from './huis.ts';

const widths = [1280, 320] as const;
const heaviest = 150_000;
const ofEachKind = 2;

let huis: Huis;
let browser: Browser;
let program: Program;
beforeAll(async () => {
  huis = await openHuis();
  ({ browser, program } = huis);
}, 120_000);
afterAll(() => huis?.sluit());

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 320, height: 800 };
  const context = await browser.newContext({ ...pageOptions, viewport, javaScriptEnabled: false, ...options });
  return context.newPage();
}

describe('een ouder met een telefoon, zonder account en zonder scripts', () => {
  test('vindt met eigen woorden hulp, en ziet bij wie en hoe lang het duurt', async () => {
    const page = await openPage();
    await page.goto(`${program.adres}/zorgkeuzewijzer`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Waar bent u hulp voor aan het zoeken?');
    await page.getByLabel(/Uw vraag/).fill('Mijn zoontje Storm Zonneveld wil niet slapen');
    await page.getByLabel(/gemeente/).selectOption({ label: 'Gouda' });
    await page.getByLabel('Een kind of jongere').check();
    await page.getByRole('button', { name: 'Hulp zoeken' }).click();

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hulp in Gouda');
    expect(new URL(page.url()).searchParams.get('woorden')).toBe('slapen');
    expect(page.url() + (await page.content())).not.toMatch(/Storm|Zonneveld/i);
    expect(await page.locator('#zelf').textContent()).toContain('Spreekuur over opvoeden');

    await page.getByRole('link', { name: 'Begeleiding thuis' }).click();
    expect(await page.locator('#aanbieders').textContent()).toContain('3 weken wachten');
    expect(await page.locator('#aanvragen').textContent()).toContain('0182 00 00 01');
    expect(await page.locator('#kosten').textContent()).toContain('betaalt u niets');
    await page.getByRole('link', { name: 'Zorggroep Hollandse Plassen' }).click();
    expect(await page.locator('#contact').textContent()).toContain('Turks');
    await page.context().close();
  });

  test('houdt wat er staat als de gemeente ontbreekt', async () => {
    const page = await openPage();
    await page.goto(`${program.adres}/zorgkeuzewijzer`);
    await page.getByLabel(/Uw vraag/).fill('ruzie thuis');
    await page.getByLabel(/oud/).fill('12');
    await page.getByRole('button', { name: 'Hulp zoeken' }).click();
    expect(await page.getByLabel(/Uw vraag/).inputValue()).toBe('ruzie thuis');
    expect(await page.getByLabel(/oud/).inputValue()).toBe('12');
    expect(await page.locator('#veld-gemeente-fout').textContent()).toContain('Kies een gemeente.');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('leest wat te doen als niets past, of geen woord wordt herkend', async () => {
    const page = await openPage();
    await page.goto(`${program.adres}/zorgkeuzewijzer?gemeente=1901&woorden=slapen&wachttijd=0`);
    expect(await page.locator('main').textContent()).toContain('Bel de gemeente Bodegraven-Reeuwijk');
    await page.goto(`${program.adres}/zorgkeuzewijzer`);
    await page.getByLabel(/Uw vraag/).fill('qwertyuiop');
    await page.getByLabel(/gemeente/).selectOption({ label: 'Gouda' });
    await page.getByRole('button', { name: 'Hulp zoeken' }).click();
    expect(await page.locator('main').textContent()).toContain('Wij herkenden geen woorden uit uw vraag');
    await page.context().close();
  });

  test('schrijft een klacht en krijgt een kenmerk en een dag', async () => {
    const page = await openPage();
    await page.goto(`${program.adres}/zorgkeuzewijzer/aanbieders/99000002`);
    await page.getByRole('link', { name: /meld een klacht/ }).click();
    await page.getByLabel('Ik heb een klacht').check();
    await page.getByLabel('Uw verhaal').fill('Het gaat om 999900006.');
    await page.getByRole('button', { name: 'Bericht versturen' }).click();
    expect(await page.locator('#veld-verhaal-fout').textContent()).toContain('burgerservicenummer');
    expect(await page.getByLabel('Ik heb een klacht').isChecked()).toBe(true);
    await page.getByLabel('Uw verhaal').fill('De afspraak ging drie keer niet door.');
    await page.waitForTimeout(3_100);
    await page.getByRole('button', { name: 'Bericht versturen' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Uw bericht is ontvangen');
    expect(await page.locator('main').textContent()).toMatch(/uiterlijk \d+ \w+ 2025/);
    expect(await page.locator('main').textContent()).toContain('Jeugdstem');
    const later = new URL(page.url());
    later.searchParams.set('uiterlijk', '2031-12-01');
    await page.goto(later.href);
    expect(await page.locator('main').textContent()).toContain('uiterlijk 1 december 2031');
    await page.context().close();
  });
});

test('een adres met een teken dat niemand kan bewaren, leidt nergens heen', async () => {
  const zkw = '/zorgkeuzewijzer';
  const openbaar = [
    `${zkw}/hulp/%00/x`,
    `${zkw}/aanbieders/%00`,
    `${zkw}/ervaring/%00`,
    `${zkw}/ervaring/midden-holland?aanbieder=%00`,
  ];
  const eigen = ['/producten/%00', '/contracten/%00', `${zkw}/beheer/uitleg/%00`, '/documenten/%00'];
  const bezoeker = makeVisitor(program.adres);
  const inkoper = await signIn(program.adres, 'ayse-de-wit');
  const statusOf = async (visitor: Visitor, pad: string) => `${pad} ${(await visitor.get(pad)).status}`;
  for (const pad of openbaar) expect(await statusOf(bezoeker, pad)).toBe(`${pad} 404`);
  for (const pad of [...openbaar, ...eigen]) expect(await statusOf(inkoper, pad)).toBe(`${pad} 404`);
  expect((await bezoeker.post(`${zkw}/ervaring/%00`, { soort: 'klacht', verhaal: 'x' })).status).toBe(404);
  const uitleg = { naam: 'x', uitleg: 'x' };
  expect((await inkoper.post(`${zkw}/beheer/uitleg/%00`, uitleg)).status).toBe(404);
});

test('elke openbare pagina past, is licht, heeft één titel, en axe vindt niets', async () => {
  const pages = await visitPages(makeVisitor(program.adres), ofEachKind, '/zorgkeuzewijzer?gemeente=0513');
  const empty = [
    '/zorgkeuzewijzer?gemeente=1901&woorden=xyz',
    '/zorgkeuzewijzer/hulp/midden-holland/basis-ggz?gemeente=0513',
  ];
  const compare = '/zorgkeuzewijzer/vergelijken/midden-holland/begeleiding-regulier?gemeente=0513&aanbieder=99000002';
  expect(pages.filter(({ status }) => status !== 200).map(({ pad }) => pad)).toEqual([]);
  const mine = pages.map(({ pad }) => pad).filter((pad) => pad.startsWith('/zorgkeuzewijzer'));
  expect(mine.length).toBeGreaterThan(5);
  const page = await openPage({ javaScriptEnabled: true, bypassCSP: true });
  const faults: string[] = [];
  for (const pad of [...mine, ...empty, compare]) {
    await page.goto(`${program.adres}${pad}`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await faultsOf(page)).map((fault) => `${pad} bij ${width}: ${fault}`));
    }
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

test.each(['/zorgkeuzewijzer?gemeente=0513', '/hulp/inwoner', '/toegankelijkheid'])(
  'wat inwoners lezen vanaf %s is gewone taal: korte zinnen, korte woorden, geen vaktaal',
  async (begin) => {
    const pages = (await visitPages(makeVisitor(program.adres), 1, begin)).filter(({ pad }) => isVoorInwoners(pad));
    expect(pages.map(({ pad }) => pad)).toContain(begin);
    const faults = pages.flatMap(({ pad, html }) => {
      const { douma, langste, langsteZin, vaktaal } = leesbaarheid(html);
      return [
        ...(douma >= 60 ? [] : [`${pad}: leesbaarheid ${douma.toFixed(0)}`]),
        ...(langste <= 25 ? [] : [`${pad}: ${langste} woorden: ${langsteZin}`]),
        ...vaktaal.map((woord) => `${pad}: ${woord}`),
      ];
    });
    expect(faults).toEqual([]);
  },
);

const isVoorInwoners = (pad: string): boolean => /^\/(?:zorgkeuzewijzer|hulp\/inwoner|toegankelijkheid)/.test(pad);

async function faultsOf(page: Page): Promise<readonly string[]> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const heads = await page.getByRole('heading', { level: 1 }).count();
  const weight = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0))
      .reduce((sum, size) => sum + size, 0),
  );
  return [
    ...(tooWide > 0 ? [`${tooWide} pixels te breed`] : []),
    ...(heads === 1 ? [] : [`${heads} titels`]),
    ...(weight <= heaviest ? [] : [`weegt ${weight} bytes`]),
    ...(await findViolations(page)),
  ];
}
