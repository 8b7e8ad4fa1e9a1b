// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { cyclus } from '#cyclus';
import { drawCycle } from './picture.ts';

const texts = (svg: string) =>
  [...svg.matchAll(/<text class="(\w+)[^>]*>([^<]*)</g)].map(([, kind, text]) => `${kind} ${text}`);

test('every room stands in the picture with its number, and what it uses by number', () => {
  const shown = texts(drawCycle(cyclus));
  for (const [at, { titel }] of cyclus.entries())
    expect(shown).toEqual(expect.arrayContaining([`cijfer ${at + 1}`, `naam ${titel}`]));
  expect(shown).toContain('gebruikt gebruikt 1 2 3 4 5');
});

test('the picture says in words what it shows', () => {
  const svg = drawCycle(cyclus);
  for (const { titel, vraag } of cyclus)
    expect(svg.match(/<desc[^>]*>(.*)<\/desc>/)?.[1]).toContain(`${titel}: ${vraag}`);
});

test('no line of a question is too long for its card, also in a wide typeface', () => {
  const lines = texts(drawCycle(cyclus)).filter((line) => line.startsWith('vraag '));
  expect(lines.length).toBeGreaterThan(cyclus.length);
  expect(lines.filter((line) => line.length > 'vraag '.length + 24)).toEqual([]);
});
