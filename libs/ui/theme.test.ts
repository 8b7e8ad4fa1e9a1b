// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = readdirSync(new URL('css', import.meta.url)).map((name) => read(`css/${name}`));
const theme = read('theme.css');
const tokens = new Map(
  [...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

const grounds = ['document', 'subtle', 'default', 'hover'].map((step) => `default-bg-${step}`);
const text: readonly (readonly [on: string, colour: string])[] = [
  ...grounds.flatMap((ground) =>
    ['subtle', 'default', 'document'].map((step) => [ground, `default-color-${step}`] as const),
  ),
  ...grounds.flatMap((ground) =>
    ['default', 'hover', 'active'].map((step) => [ground, `action-1-color-${step}`] as const),
  ),
  ...['subtle', 'default', 'hover', 'active'].map((step) => [`action-1-bg-${step}`, 'action-1-color-hover'] as const),
  ...['default', 'hover', 'active'].map(
    (step) => [`action-1-inverse-bg-${step}`, 'action-1-inverse-color-default'] as const,
  ),
  ...['default', 'hover', 'active'].map(
    (step) => [`negative-inverse-bg-${step}`, 'negative-inverse-color-default'] as const,
  ),
  ...['document', 'hover'].flatMap((step) =>
    ['default', 'subtle'].map((c) => [`accent-1-inverse-bg-${step}`, `accent-1-inverse-color-${c}`] as const),
  ),
  ...['positive', 'negative', 'warning', 'info', 'highlight'].flatMap((tone) => [
    [`${tone}-bg-default`, `${tone}-color-default`] as const,
    [`${tone}-bg-default`, 'default-color-document'] as const,
    [`${tone}-bg-default`, 'action-1-color-default'] as const,
  ]),
];

test.each(text)('text on %s can be read in %s (4.5 to 1)', (on, colour) => {
  expect(contrast(colourOf(on), colourOf(colour))).toBeGreaterThanOrEqual(4.5);
});

test.each([
  'default-border-default',
  'default-border-hover',
  'action-1-border-default',
  'negative-border-default',
  'positive-border-default',
  'warning-border-default',
  'info-border-default',
  'highlight-border-default',
])('a line or bar in %s is seen on white (3 to 1)', (line) => {
  expect(contrast('#ffffff', colourOf(line))).toBeGreaterThanOrEqual(3);
});

test('the ring around what has focus is seen on light and on dark', () => {
  expect(contrast('#ffffff', tokens.get('--basis-focus-outline-color') ?? '')).toBeGreaterThanOrEqual(3);
  const band = colourOf('accent-1-inverse-bg-document');
  expect(contrast(band, tokens.get('--basis-focus-inverse-outline-color') ?? '')).toBeGreaterThanOrEqual(3);
});

test('every token that the stylesheets use is in the theme, and every token of the theme is used', () => {
  const used = new Set(
    [theme, ...sheets].flatMap((sheet) =>
      [...sheet.matchAll(/var\((--(?:basis|inkoopregie)-[\w-]+)/g)].map(([, name]) => name),
    ),
  );
  expect([...used].filter((name) => !tokens.has(name ?? ''))).toEqual([]);
  expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual([]);
});

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function colourOf(name: string): string {
  const value = tokens.get(`--basis-color-${name}`);
  if (!value) throw new Error(`the theme has no ${name}`);
  return value;
}

/** WCAG 2: the contrast ratio of two colours in #rrggbb. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
