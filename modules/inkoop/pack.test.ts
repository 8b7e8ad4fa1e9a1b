// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { pagina, volledig } from './pack.ts';

const bron = { document: 'plan', paragraaf: '§1', citaat: 'Dit staat er.' };
const blad = (jaNee: unknown, dag = '2025-03') => ({
  criteria: [
    {
      code: 'financieel',
      nummer: 1,
      naam: 'Financieel gezond',
      eis: 'De aanbieder is financieel gezond.',
      terugblikJaren: 'onbekend',
      per: 'aanbieder',
      knockOut: jaNee,
      uitgezonderd: [],
      bewijs: [],
      bron,
    },
  ],
  hoorEnWederhoor: { voorAfwijzing: true, aanTeTonen: ['herstel'], termijnDagen: 'onbekend', bron },
  procedurevormen: [
    { code: 'open', naam: 'Open', regime: 'toelating', aantalBeperkt: jaNee, wijzigen: 'onbekend', stappen: [], bron },
  ],
  planning: [{ code: 'start', wat: 'De inkoop begint', contracten: 'alle', dag, hard: jaNee, bron }],
});
const wrong = (schema: typeof pagina | typeof volledig, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a plan that says neither yes nor no', () => {
  test('may be read, and may name a month', () => {
    expect(wrong(pagina, blad('onbekend'))).toEqual([]);
    expect(wrong(pagina, blad(true, '2025-K2'))).toEqual([]);
  });

  test('is not enough to work with: every place where it is silent is told', () => {
    expect(wrong(volledig, blad(false))).toEqual([]);
    expect(wrong(volledig, blad('onbekend'))).toEqual([
      'criteria.0.knockOut',
      'procedurevormen.0.aantalBeperkt',
      'planning.0.hard',
    ]);
  });
});
