// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toetsen } from './toegankelijkheid.ts';

const shows: Readonly<Record<string, readonly string[]>> = {
  'test/browser/paginas.test.ts': [
    'findViolations(page)',
    '[1280, 320]',
    'javaScriptEnabled: false',
    'pixels te breed',
  ],
  'test/browser/ui.test.ts': ['walkByKeyboard', 'unseen'],
  'libs/ui/theme.test.ts': ['contrastTekorten'],
};

test('everything that the statement says to be tested, is', () => {
  expect(new Set(toetsen.map(({ bewijs }) => bewijs))).toEqual(new Set(Object.keys(shows)));
  for (const [path, words] of Object.entries(shows)) {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    for (const word of words) expect(text, path).toContain(word);
    expect(text).not.toMatch(/\.skip|\.only/);
  }
  expect(readFileSync(new URL('../../../test/support/axe.ts', import.meta.url), 'utf8')).toContain('wcag22aa');
});
