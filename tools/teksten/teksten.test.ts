// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { treeOf } from '../support/tree.ts';
import { checkTexts } from './check.ts';

const texts = `export const teksten: Texts = {
  redenen: { 'te-laat': () => 'Te laat.', 'te-vroeg': () => 'Te vroeg.' },
  stappen: { bedrag: 'Bedrag' },
  taken: { 'tarieven/besluiten': () => 'Besluit.' },
  acten: { 'tarieven/tarief-vaststellen': 'Vastgesteld' },
};`;
const rule = `const uit = (laat: boolean) => [reason(laat ? 'te-laat' : 'te-vroeg', { dag: 1 }), step('bedrag', 1, 'eurocent', input)];`;
const act = `const a = { act: 'tarieven/tarief-vaststellen', soort: 'tarieven/besluiten' };`;
const check = (files: Record<string, string>) =>
  checkTexts(
    treeOf({
      'modules/tarieven/teksten.ts': texts,
      'modules/tarieven/x.rule.ts': rule,
      'modules/tarieven/x.act.ts': act,
      ...files,
    }),
  ).map(({ path, line, rule: id, what }) => `${path}:${line} ${id} ${what.split("'")[1]}`);

test('a room in which every code has its text is in order', () => {
  expect(check({})).toEqual([]);
});

test('a reason, a step, a task and an act without text are each named with their place', () => {
  const more =
    "\nreason('onbekend');\nstep('marge', 1);\nconst t = { soort: 'tarieven/wachten', act: 'tarieven/tarief-intrekken' };";
  expect(check({ 'modules/tarieven/y.rule.ts': more })).toEqual([
    'modules/tarieven/y.rule.ts:2 no-code-without-text onbekend',
    'modules/tarieven/y.rule.ts:3 no-code-without-text marge',
    'modules/tarieven/y.rule.ts:4 no-code-without-text tarieven/wachten',
    'modules/tarieven/y.rule.ts:4 no-code-without-text tarieven/tarief-intrekken',
  ]);
});

test('a text of another room does not count for a reason, but does for a task of that room', () => {
  const other = "reason('te-laat'); const t = { soort: 'tarieven/besluiten' };";
  expect(check({ 'modules/inkoop/x.rule.ts': other })).toEqual([
    'modules/inkoop/x.rule.ts:1 no-code-without-text te-laat',
  ]);
});

test('texts may also be exported apart', () => {
  const apart =
    "export const redenen = { 'te-laat': () => 'Te laat.' } satisfies Redenen;\nexport const stappen = {} as const;";
  const files = { 'modules/inkoop/teksten.ts': apart, 'modules/inkoop/x.rule.ts': "reason('te-laat');" };
  expect(check(files)).toEqual([]);
});

test('a text that nothing says is dead', () => {
  expect(check({ 'modules/tarieven/x.rule.ts': rule.replace("'te-vroeg'", "'te-laat'") })).toEqual([
    'modules/tarieven/teksten.ts:2 no-text-without-code te-vroeg',
  ]);
});

test('a text whose code is put together is not dead', () => {
  const files = {
    'modules/berichten/teksten.ts': "export const taken = { 'berichten/lezen-301': () => 'Lees.' };",
    'modules/berichten/x.act.ts': 'const t = { soort: `berichten/lezen-${soort}` };',
  };
  expect(check(files)).toEqual([]);
});
