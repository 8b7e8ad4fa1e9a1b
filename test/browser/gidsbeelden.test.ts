// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOptions } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { signIn } from '../support/visitor.ts';
import { type Huis, openHuis } from './huis.ts';

/** The pictures in the guides: of which page, and who looks at it in the example. */
const beelden: Readonly<Record<string, { readonly pad: string; readonly wie?: string }>> = {
  'aanbieder-declaraties': { pad: '/declaraties', wie: 'zorggroep-hollandse-plassen' },
  'beheerder-mensen': { pad: '/mensen', wie: 'tessa-mulder' },
  'beleidsadviseur-werkvoorraad': { pad: '/', wie: 'noor-van-dijk' },
  'bestuurder-regio': { pad: '/regio', wie: 'karim-el-amrani' },
  'financien-declaraties': { pad: '/declaraties', wie: 'peter-kok' },
  'gegevensbescherming-log': { pad: '/persoonsgegevens', wie: 'ruth-de-haan' },
  'inkoper-tarieven': { pad: '/tarieven', wie: 'ayse-de-wit' },
  'inwoner-zorgkeuzewijzer': { pad: '/zorgkeuzewijzer' },
  'programmadirecteur-inkoop': { pad: '/inkoop', wie: 'els-verhoeven' },
  'raadslid-verantwoording': { pad: '/verantwoording', wie: 'wim-de-raad' },
  'toegang-casussen': { pad: '/toegang', wie: 'sanne-meijer' },
};
const gidsen = join(import.meta.dirname, '../../docs/gids');
const size = { width: 1280, height: 800 };
/** So much of a picture may differ from the page, such as a date that moved on: a hundredth. */
const margin = 0.01;
/** Bytes: the guide around it stays under what a page may weigh. */
const heaviest = 50_000;
/** INKOOPREGIE_BEELDEN=maak writes the pictures anew. */
const write = process.env['INKOOPREGIE_BEELDEN'] === 'maak';

let huis: Huis;
let browser: Browser;
let program: Program;
beforeAll(async () => {
  huis = await openHuis();
  ({ browser, program } = huis);
}, 120_000);
afterAll(() => huis?.sluit());

test.each(Object.entries(beelden))('%s shows the page as it is', { timeout: 60_000 }, async (naam, { pad, wie }) => {
  const context = await browser.newContext({ ...pageOptions, viewport: size });
  const cookies = wie ? (await signIn(program.adres, wie)).cookies() : [];
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: program.adres })));
  const page = await context.newPage();
  await page.goto(`${program.adres}${pad}`);
  const fresh = await photograph(page);
  expect(fresh.length).toBeLessThan(heaviest);
  const file = join(gidsen, 'beelden', `${naam}.webp`);
  if (write) {
    await mkdir(join(gidsen, 'beelden'), { recursive: true });
    await writeFile(file, fresh);
  }
  const kept = await readFile(file);
  const empty = await context.newPage();
  expect(await difference(empty, kept, fresh), `maak het beeld opnieuw: INKOOPREGIE_BEELDEN=maak`).toBeLessThan(margin);
  await context.close();
});

test('every guide has a picture, and every picture stands in one guide', async () => {
  const files = (await readdir(gidsen)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const texts = await Promise.all(files.map((name) => readFile(join(gidsen, name), 'utf8')));
  const named = texts.map((text) =>
    [...text.matchAll(/^!\[.+\]\(beelden\/([\w-]+)\.webp\)$/gm)].map(([, naam]) => naam),
  );
  expect(files.filter((_, at) => named[at]?.length === 0)).toEqual([]);
  expect(named.flat().sort()).toEqual(Object.keys(beelden).sort());
  const kept = await readdir(join(gidsen, 'beelden'));
  expect(kept.sort()).toEqual(
    Object.keys(beelden)
      .map((naam) => `${naam}.webp`)
      .sort(),
  );
});

async function photograph(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => document.fonts.ready);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 50 });
  return Buffer.from(data, 'base64');
}

/** Which part of the pixels of two pictures differs to the eye, from 0 to 1; 1 when one has another size. */
function difference(page: Page, een: Buffer, ander: Buffer): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (c) => c.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const paper = canvas.getContext('2d');
          paper?.drawImage(bitmap, 0, 0);
          return paper?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let apart = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((colour) => Math.abs((a.data[at + colour] ?? 0) - (b.data[at + colour] ?? 0)) > 48))
          apart += 1;
      return apart / (a.width * a.height);
    },
    [een.toString('base64'), ander.toString('base64')],
  );
}
