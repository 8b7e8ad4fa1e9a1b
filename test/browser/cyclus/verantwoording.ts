// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import { doel } from './beleid.ts';
import type { Bezoeker } from './bezoeker.ts';
import type { Toneel } from './toneel.ts';

/** A council member opens a goal and walks to its euros. */
export async function vanDoelTotEuro({ als, foto }: Toneel): Promise<void> {
  const wim = await als('wim-de-raad', '2025-02-10T20:00');
  await wim.klik('Verantwoording');
  await wim.bij('row', new RegExp(doel)).ziet('€ 511,70', 'Waarom?');
  await foto('monitor');
  await openWaarom(wim);
  await wim.klik(doel);
  await wim.ziet('Van doel tot euro', 'Begeleiding regulier', '€ 1,19', '€ 511,70');
  await openWaarom(wim);
  await foto('van-doel-tot-euro');
  await wim.bij('navigation', 'Van doel tot euro').klik(/regels?$/);
  await wim.ziet('Gedeclareerde regels', 'toegekend', 'afgewezen');
  await foto('euros');
}

/** And from one euro back to the goal that it serves, by every step between. */
export async function vanEuroTotDoel({ als, foto }: Toneel): Promise<void> {
  const wim = await als('wim-de-raad');
  await wim.klik('Verantwoording');
  await wim.ga('/verantwoording/euros');
  await wim.bij('row', /€ 511,70/).klik('Begeleiding regulier');
  await wim.ziet('Waarvoor is deze € 511,70?', '€ 1,19', doel);
  const texts = await openWaarom(wim);
  expect(texts.length).toBeGreaterThan(1);
  await foto('van-euro-tot-doel');
  for (const terug of ['tarief', 'product', 'kernbeding'])
    await wim.bij('navigation', 'Van euro tot doel').ziet(new RegExp(terug, 'i'));
  await wim.klik(doel);
  await wim.ziet('Van doel tot euro');
  expect(await wim.page.getByRole('heading', { level: 1 }).innerText()).toBe(doel);
}

/** Opens every "Waarom?" on the page; each must have something to say. */
async function openWaarom({ page }: Bezoeker): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const waarom of await page.locator('main details').filter({ hasText: 'Waarom' }).all()) {
    await waarom.locator('summary').first().click();
    texts.push(await waarom.innerText());
  }
  for (const text of texts) expect(text.length).toBeGreaterThan('Waarom?'.length + 20);
  return texts;
}
