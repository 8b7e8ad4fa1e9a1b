// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import { findViolations } from '../../support/axe.ts';
import { type Huis, openHuis } from '../huis.ts';
import type { Bezoeker } from './bezoeker.ts';
import { openToneel, type Toneel } from './toneel.ts';

/** A program of its own with a browser, and the people of the example in it. */
export type Proef = Huis & { readonly toneel: Toneel };

/** @param options of `start`, such as `--voorbeeld`, `plan` */
export async function openProef(...options: readonly string[]): Promise<Proef> {
  const huis = await openHuis(...options);
  const toneel = await openToneel(huis.browser, huis.program.adres);
  const sluit = async () => {
    await toneel.sluit();
    await huis.sluit();
  };
  return { ...huis, toneel, sluit };
}

/** Pages as everyone gets them, narrow, with scripts only for the one that checks them. */
export async function isOpenVoorIedereen(
  { browser }: Proef,
  { page: own }: Bezoeker,
  adressen: readonly string[] = [own.url()],
): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  await context.addCookies(await own.context().cookies());
  const page = await context.newPage();
  for (const adres of adressen) {
    await page.goto(adres);
    expect(await findViolations(page), adres).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), adres).toBe(0);
  }
  await context.close();
}
