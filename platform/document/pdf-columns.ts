// SPDX-License-Identifier: EUPL-1.2
import type { Kolom, Tabel } from './model.ts';
import { page } from './pdf-page.ts';
import { accent, ink, longestWord, type Pdf, type Style, widthOf } from './pdf-text.ts';

export const cell: Style = { size: 9.5, leading: 13, color: ink };
export const figure: Style = { ...cell, tabular: true };
export const head: Style = { ...cell, bold: true, color: accent };
export const padding = { side: 6, above: 3.5 };

export type Column = { readonly x: number; readonly width: number; readonly right: boolean };

/** Narrow columns get what they wish; wide ones share what is left, and none gets less than its longest word. */
export function layOut(pdf: Pdf, tabel: Tabel): readonly Column[] {
  const needs = tabel.kolommen.map((kolom, index) => {
    const texts = tabel.rijen.map((rij) => rij[index] ?? '');
    return needOf(pdf, kolom, texts);
  });
  const widths = shareOut(needs);
  let x: number = page.left;
  return widths.map((width, index) => {
    const column = { x, width, right: tabel.kolommen[index]?.rechts ?? false };
    x += width;
    return column;
  });
}

type Need = { readonly least: number; readonly wish: number };

function needOf(pdf: Pdf, { kop, rechts }: Kolom, texts: readonly string[]): Need {
  const style = rechts ? figure : cell;
  const sides = 2 * padding.side + 0.5;
  const least = Math.max(longestWord(pdf, kop, head), ...texts.map((text) => longestWord(pdf, text, style)));
  const wish = Math.max(least, widthOf(pdf, kop, head), ...texts.map((text) => widthOf(pdf, text, style)));
  return { least: least + sides, wish: wish + sides };
}

function shareOut(needs: readonly Need[]): readonly number[] {
  const sum = (of: (need: Need) => number) => needs.reduce((total, need) => total + of(need), 0);
  const least = sum((need) => need.least);
  const wish = sum((need) => need.wish);
  if (wish <= page.width) return needs.map((need) => (need.wish / wish) * page.width);
  if (least >= page.width) return needs.map((need) => (need.least / least) * page.width);

  const widths = new Map<Need, number>();
  let left = page.width;
  let leastOfOthers = least;
  const byWish = needs.toSorted((a, b) => a.wish - b.wish);
  for (const [index, need] of byWish.entries()) {
    leastOfOthers -= need.least;
    const fair = Math.min(need.wish, left / (byWish.length - index));
    const width = Math.min(Math.max(need.least, fair), left - leastOfOthers);
    widths.set(need, width);
    left -= width;
  }
  return needs.map((need) => widths.get(need) ?? need.least);
}
