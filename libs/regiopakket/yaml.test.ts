// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

const text = ['doelen:', '  - code: a', '    naam: Een', '  - code: b', '    bron: { document: x }', ''].join('\n');

test('Every part of a page has its place as an editor counts it', () => {
  const { page } = readYaml('p.yaml', text);
  expect(page?.place(['doelen', 0, 'naam'])).toEqual({ regel: 3, kolom: 11 });
  expect(page?.place(['doelen', 0, 'naam'], 'field')).toEqual({ regel: 3, kolom: 5 });
  expect(page?.place(['doelen', 1, 'bron', 'document'])).toEqual({ regel: 5, kolom: 23 });
});

test('The place of what is missing is that of what should hold it', () => {
  const { page } = readYaml('p.yaml', text);
  expect(page?.place(['doelen', 1, 'naam'])).toEqual({ regel: 4, kolom: 5 });
  expect(page?.place(['kernbedingen'])).toEqual({ regel: 1, kolom: 1 });
});

test('A field that stands twice is reported at its second place and the rest is still read', () => {
  const { page, fouten } = readYaml('p.yaml', 'a: 1\nb: 2\na: 3\n');
  expect(fouten).toEqual([expect.objectContaining({ regel: 3, kolom: 1, melding: 'dit veld staat er twee keer' })]);
  expect(page).not.toBeNull();
});

test.each([
  ['a tab as indent', 'a:\n\t- b\n', 2],
  ['a quote that is not closed', 'a: "b\nc: d\n', 3],
  ['a colon inside unquoted text', 'a: b: c\n', 1],
  ['a second document', 'a: 1\n---\nb: 2\n', 2],
  ['a tag', 'a: 1\nb: !!js/function x\n', 2],
  ['an own tag', 'a: !wachtwoord x\n', 1],
])('%s makes the page unreadable, with its line', (_, broken, regel) => {
  const { page, fouten } = readYaml('p.yaml', broken);
  expect(page).toBeNull();
  expect(fouten.map((fout) => fout.regel)).toContain(regel);
});

test('An alias is refused before it can multiply', () => {
  const bomb = [
    'a: &a [x, x]',
    ...[...'bcdefghijklmnop'].map((n, i) => `${n}: &${n} [${Array(9).fill(`*${'abcdefghijklmnop'[i]}`)}]`),
  ];
  const { page, fouten } = readYaml('p.yaml', bomb.join('\n'));
  expect(page).toBeNull();
  expect(fouten[0]?.melding).toContain('aliassen');
});

test('Data that nests without end is refused and does not break the reader', () => {
  const { page, fouten } = readYaml('p.yaml', '['.repeat(100_000));
  expect(page).toBeNull();
  expect(fouten[0]?.melding).toBe('te diep in elkaar genest');
});
