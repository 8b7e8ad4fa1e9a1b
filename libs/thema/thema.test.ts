// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { contrastTekorten, readThema, readTokens } from './index.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const huis = readTokens(read('libs/ui/theme.css'));
const require = createRequire(import.meta.url);
const voorbeeld = readFileSync(
  require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'utf8',
);

test('the theme of the community drops in: every basis token of the house, and little else', () => {
  const { tokens, css } = readThema(voorbeeld, huis);
  const own = [...huis].filter(([name, value]) => name.startsWith('--basis-') && tokens.get(name) === value);
  // what both happen to say alike
  expect(own.length).toBeLessThan(20);
  expect(css.length).toBeLessThan(15_000);
  expect(css).not.toMatch(/url\(|@|--utrecht-|--ams-/);
});

test('only what the house uses is taken, with what that refers to', () => {
  const { css } = readThema(
    '.gouda { --gouda-geel: #fc0; --basis-focus-color: var(--gouda-geel); --x: url(a.png) }',
    huis,
  );
  expect(css).toBe(':root {\n  --basis-focus-color: var(--gouda-geel);\n  --gouda-geel: #fc0;\n}\n');
});

test('a comment may stand anywhere, and a string may hold what looks like one', () => {
  const { css } = readThema(`/* a */ :root { --basis-text-font-family-default: "A /* b */; }" /* c */, serif; }`, huis);
  expect(css).toContain('--basis-text-font-family-default: "A /* b */; }" , serif;');
});

describe('is refused:', () => {
  const token = '--basis-focus-color';
  test.each([
    ['an import', `@import "https://elders.example/a.css"; :root { ${token}: #000; }`, /Regel 1/],
    ['a typeface from elsewhere', `@font-face { font-family: A; src: url(a.woff2) }`, /Regel 1/],
    ['a property that is no token', `:root {\n  ${token}: #000;\n  background: #fff;\n}`, /Regel 3/],
    ['a rule for something on the page', `body > form { ${token}: #000; }`, /Regel 1/],
    ['a block in a block', `:root { ${token}: #000; a { --b: c; } }`, /Regel 1/],
    ['a block that is not closed', `:root { ${token}: #000;`, /Regel 1/],
    ['an address', `:root { ${token}: url(https://elders.example/?a); }`, /mag niets ophalen/],
    ['an address in disguise', `:root { ${token}: u\\72l(https://elders.example/); }`, /mag niets ophalen/],
    ['an address by a detour', `:root { --a: image-set("x.png" 1x); ${token}: var(--a); }`, /--a: een token mag niets/],
    ['the end of a style element', `:root { ${token}: </style><script>alert(1)</script>; }`, /mag niets ophalen/],
    ['what refers to nothing', `:root { ${token}: var(--weg); }`, /verwijst naar --weg/],
    ['nothing', '', /geen token/],
    ['only tokens that the house does not know', ':root { --elders-kleur: #000; }', /geen token/],
  ])('%s', (_, css, why) => {
    expect(() => readThema(css, huis)).toThrow(why);
  });
});

test('two colours that are too close are named with their contrast', () => {
  const { tokens } = readThema(':root { --basis-color-default-color-subtle: #999; }', huis);
  expect(contrastTekorten(tokens)).toContain(
    '--basis-color-default-color-subtle op --basis-color-default-bg-document: contrast 2,84, minstens 4,5.',
  );
});

test('a colour that cannot be judged is named as such', () => {
  const { tokens } = readThema(':root { --basis-focus-outline-color: oklch(60% 0.1 20); }', huis);
  expect(contrastTekorten(tokens).join()).toContain('niet na te gaan');
});
