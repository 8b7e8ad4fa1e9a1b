// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contrastTekorten, readTokens } from '#libs/thema';

const here = fileURLToPath(new URL('../../', import.meta.url));
const theme = read('theme.css');
const tokens = readTokens(theme);
/** Every stylesheet of the screen but the theme. */
const ours = new Map(
  globSync(['libs/ui/css/*.css', 'apps/web/**/*.css'], { cwd: here }).map((name) => [
    name,
    readFileSync(`${here}${name}`, 'utf8'),
  ]),
);

test('every pair of colours that stands on each other can be told apart [WCAG 2.2, 1.4.3 and 1.4.11]', () => {
  expect(contrastTekorten(tokens)).toEqual([]);
});

test('no stylesheet has a colour or typeface of its own: a theme reaches everything', () => {
  const raw =
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|yellow|orange|silver|navy)(?![\w-])/i;
  const found = [...ours].flatMap(([name, css]) =>
    [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(
        ([, property = '', value = '']) =>
          raw.test(value) || (property === 'font-family' && !/^(?:var\(|inherit$)/.test(value)),
      )
      .map(([line]) => `${name}: ${line}`),
  );
  expect(ours.size).toBeGreaterThan(15);
  expect(found).toEqual([]);
});

test('every token that the stylesheets use is in the theme, and every token of the theme is used', () => {
  const used = new Set(
    [theme, ...ours.values()].flatMap((sheet) =>
      [...sheet.matchAll(/var\((--(?:basis|inkoopregie)-[\w-]+)/g)].map(([, name]) => name),
    ),
  );
  expect([...used].filter((name) => !tokens.has(name ?? ''))).toEqual([]);
  expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual([]);
});

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
