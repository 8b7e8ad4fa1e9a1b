// SPDX-License-Identifier: EUPL-1.2
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { pageOptions } from '../../support/browser.ts';
import { type Bezoeker, maakBezoeker } from './bezoeker.ts';

const screens = 'node_modules/.cache/screens/cyclus';
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };
const longestWait = 5_000;

/** Where the people of the example come and go; each has a browser of their own, without scripts. */
export type Toneel = {
  /**
   * This person, signed in, at the work list.
   * @param moment first moves the clock to here, with the bar that stands on every page, in Dutch time
   */
  readonly als: (persoon: string, moment?: string) => Promise<Bezoeker>;
  /** The page that someone looks at (else the last who came): pictures, wide and narrow, and what is heard of it. */
  readonly foto: (naam: string, wie?: Bezoeker) => Promise<void>;
  /** Whatever the browsers were told that no page should tell: failed answers and messages of the console. */
  readonly klachten: readonly string[];
  /** Every address that was asked for. */
  readonly adressen: readonly string[];
  readonly sluit: () => Promise<void>;
};

export async function openToneel(browser: Browser, adres: string): Promise<Toneel> {
  await rm(screens, { recursive: true, force: true });
  await mkdir(screens, { recursive: true });
  const pages = new Map<string, Page>();
  const klachten: string[] = [];
  const adressen: string[] = [];
  let here: Page | undefined;
  let taken = 0;

  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ ...pageOptions, viewport: wide, javaScriptEnabled: false });
    context.setDefaultTimeout(longestWait);
    const page = await context.newPage();
    page.on('request', (request) => adressen.push(request.url()));
    page.on('console', (message) => klachten.push(`${page.url()}: ${message.text()}`));
    page.on('response', (answer) => answer.status() >= 500 && klachten.push(`${answer.url()}: ${answer.status()}`));
    return page;
  };
  const als = async (persoon: string, moment?: string) => {
    const page = pages.get(persoon) ?? (await open());
    pages.set(persoon, page);
    here = page;
    const bezoeker = maakBezoeker(page, adres);
    await bezoeker.ga('/');
    if (moment) {
      await bezoeker.vul('Zet de klok op', moment);
      await bezoeker.klik('Klok verzetten');
    }
    // A session lasts less long than most leaps of the clock.
    if (new URL(page.url()).pathname === '/aanmelden') await signIn(bezoeker, persoon);
    return bezoeker;
  };
  const foto = async (naam: string, wie?: Bezoeker) => {
    const page = wie?.page ?? here;
    taken += 1;
    const name = `${screens}/${String(taken).padStart(2, '0')}-${naam}`;
    for (const size of [narrow, wide]) {
      await page?.setViewportSize(size);
      await page?.screenshot({ path: `${name}-${size.width}.png`, fullPage: true });
    }
    await writeFile(`${name}.txt`, (await page?.locator('body').ariaSnapshot()) ?? '');
  };
  const sluit = async () => {
    for (const page of pages.values()) await page.context().close();
  };
  return { als, foto, klachten, adressen, sluit };
}

async function signIn({ page, klik }: Bezoeker, persoon: string): Promise<void> {
  await klik('Aanmelden');
  await page.locator(`button[name="subject"][value="${persoon}"]`).click();
  await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
}
