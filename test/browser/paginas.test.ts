// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { pageOptions } from '../support/browser.ts';
import { addressesIn, bsnVanKinderen, kennenKinderen, naamVanKinderen, vanKinderen } from '../support/kinderen.ts';
import type { Program } from '../support/program.ts';
import { signIn, type Visited, type Visitor, visitPages } from '../support/visitor.ts';
import { type Huis, openHuis } from './huis.ts';

const people = [
  'noor-van-dijk',
  'ayse-de-wit',
  'els-verhoeven',
  'karim-el-amrani',
  'college-gouda',
  'sanne-meijer',
  'peter-kok',
  'wim-de-raad',
  'ruth-de-haan',
  'zorggroep-hollandse-plassen',
  'de-linde',
] as const;
const widths = [1280, 320] as const;
const heaviest = 150_000;
const atOnce = 3;
const ofEachKind = 3;
const longestWalk = 300_000;

let huis: Huis;
let browser: Browser;
let program: Program;
/** What each person can reach, and who carries it in the cookie. */
const found = new Map<string, { readonly visitor: Visitor; readonly pages: readonly Visited[] }>();

beforeAll(async () => {
  huis = await openHuis();
  ({ browser, program } = huis);
  for (const person of people) {
    const visitor = await signIn(program.adres, person);
    found.set(person, { visitor, pages: await visitPages(visitor, ofEachKind) });
  }
}, longestWalk);
afterAll(() => huis?.sluit());

test('every link leads to a page', () => {
  const all = [...found].flatMap(([person, { pages }]) => pages.map((page) => ({ person, ...page })));
  expect(all.length).toBeGreaterThan(people.length * 5);
  expect(
    all.filter(({ status }) => status !== 200).map(({ person, pad, status }) => `${person} ${pad} ${status}`),
  ).toEqual([]);
});

describe('of the children of the example', () => {
  const all = () => [...found].flatMap(([person, { pages }]) => pages.map((page) => ({ person, ...page })));

  test('nothing stands in an address', () => {
    const addresses = new Set(all().flatMap(({ pad, html }) => [pad, ...addressesIn(html)]));
    expect(addresses.size).toBeGreaterThan(200);
    expect([...addresses].filter((address) => vanKinderen.test(decodeURIComponent(address)))).toEqual([]);
  });

  test('no page says a whole burgerservicenummer', () => {
    const faults = all().filter(({ html }) => bsnVanKinderen.test(html));
    expect(faults.map(({ person, pad }) => `${person} ${pad}`)).toEqual([]);
  });

  test('only the access desk, who pays and their own aanbieder read a name', () => {
    const readers = new Set(
      all()
        .filter(({ html }) => naamVanKinderen.test(html))
        .map(({ person }) => person),
    );
    expect(readers).toContain('sanne-meijer');
    expect([...readers].filter((person) => !kennenKinderen.includes(person))).toEqual([]);
  });
});

describe.each(people)('the pages of %s', (person) => {
  test('fit, keep to their policy, have one title, are light, and need no scripts', async () => {
    const faults = await inspect(person, { javaScriptEnabled: false }, async (page, said) => {
      const weight = await weigh(page);
      const heads = await page.getByRole('heading', { level: 1 }).count();
      return [
        ...said,
        ...(heads === 1 ? [] : [`${heads} koppen van niveau 1`]),
        ...(/\S – Inkoopregie$/.test(await page.title()) ? [] : [`titel ‘${await page.title()}’`]),
        ...(weight <= heaviest ? [] : [`weegt ${weight} bytes`]),
        ...((await page.locator('script').count()) === 0 ? [] : ['stuurt een script']),
        ...(await eachWidth(page, async () => {
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          return tooWide > 0 ? [`${tooWide} pixels te breed`] : [];
        })),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('are open to everyone: axe finds nothing', async () => {
    const faults = await inspect(person, { bypassCSP: true }, (page) => eachWidth(page, () => findViolations(page)));
    expect(faults).toEqual([]);
  });
});

type Look = (page: Page, said: readonly string[]) => Promise<readonly string[]>;

/** Opens the pages of a person that no one before had in this shape, a few at once, and tells what is wrong. */
async function inspect(
  person: (typeof people)[number],
  options: BrowserContextOptions,
  look: Look,
): Promise<readonly string[]> {
  const { visitor } = found.get(person) ?? {};
  const context = await browser.newContext({ ...pageOptions, viewport: { width: widths[0], height: 900 }, ...options });
  await context.addCookies((visitor?.cookies() ?? []).map((cookie) => ({ ...cookie, url: program.adres })));
  const queue = newShapes(person);
  const faults: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    let said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (let pad = queue.pop(); pad; pad = queue.pop()) {
      said = [];
      await page.goto(`${program.adres}${pad}`);
      const where = pad;
      faults.push(...(await look(page, said)).map((fault) => `${where}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await context.close();
  return faults;
}

/** A kind of page that looks the same to two people, or twice to one, is looked at once. */
function newShapes(person: (typeof people)[number]): string[] {
  const shapes = new Set(people.slice(0, people.indexOf(person)).flatMap((other) => reached(other).map(shapeOf)));
  return reached(person).flatMap((page) => {
    const known = shapes.has(shapeOf(page));
    shapes.add(shapeOf(page));
    return known ? [] : [page.pad];
  });
}

const reached = (person: string): readonly Visited[] =>
  (found.get(person)?.pages ?? []).filter(({ status }) => status === 200);

/** Its route and the kinds of elements in it, whatever they say. */
const shapeOf = ({ kind, html }: Visited): string => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const elements = [...main.matchAll(/<(\w+)(?:[^>]*? class="([^"]*)")?/g)].map(([, tag, names]) => `${tag}.${names}`);
  return `${kind.split('?')[0]} ${[...new Set(elements)].sort().join(' ')}`;
};

async function eachWidth(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await look()).map((fault) => `bij ${width}: ${fault}`));
  }
  await page.setViewportSize({ width: widths[0], height: 900 });
  return faults;
}

/** Bytes of the page and what it loads, as they come over the line. */
const weigh = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0))
      .reduce((sum, size) => sum + size, 0),
  );
