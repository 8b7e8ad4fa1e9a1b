// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { loonbladen } from './loonbladen.ts';
import type { Loonrij } from './looninhoud.ts';
import { looninhoudLezen } from './looninhoud-lezen.rule.ts';

const [lonen, inschaling] = loonbladen(['jeugdzorg', 'ggz'], ['hbo', 'wo']);
const gewoon = {
  cao: 'jeugdzorg',
  vanaf: '2026-01-01',
  tot: '',
  schaal: '8',
  trede: '4',
  euroPerMaand: '3200.5',
  urenPerMaand: '156',
  euroPerUur: '',
  bron: 'Cao 2026, bijlage 2',
  voorbeeld: '',
};
const rij = (nummer: number, velden: Readonly<Record<string, string>>, fout: readonly string[] = []): Loonrij => ({
  rij: nummer,
  velden,
  letters: Object.fromEntries(Object.keys(velden).map((pad, at) => [pad, String.fromCharCode(65 + at)])),
  fout: new Set(fout),
});
const lees = (rows: readonly Partial<typeof gewoon>[], schalen: readonly Record<string, string>[] = []) =>
  looninhoudLezen(
    { blad: lonen, rijen: rows.map((row, at) => rij(at + 2, { ...gewoon, ...row })) },
    { blad: inschaling, rijen: schalen.map((row, at) => rij(at + 2, row)) },
  );
const found = (...args: Parameters<typeof lees>) =>
  lees(...args).bevindingen.map(({ blad, kolom, rij: nummer, reden }) => `${blad} ${kolom}${nummer} ${reden.code}`);

describe('wage tables out of rows', () => {
  test('rows of one CAO and first day are one table', () => {
    const { tabellen, bevindingen } = lees([
      {},
      { trede: '5', euroPerMaand: '3300' },
      { cao: 'ggz', schaal: 'FWG 50', trede: '0', euroPerMaand: '', urenPerMaand: '', euroPerUur: '21.75' },
    ]);
    expect(bevindingen).toEqual([]);
    expect(tabellen).toEqual([
      {
        ...{ cao: 'jeugdzorg', van: '2026-01-01', urenPerMaand: '156', bron: 'Cao 2026, bijlage 2', voorbeeld: false },
        lonen: [
          { schaal: '8', trede: '4', euroPerMaand: '3200.5' },
          { schaal: '8', trede: '5', euroPerMaand: '3300' },
        ],
      },
      {
        ...{ cao: 'ggz', van: '2026-01-01', bron: 'Cao 2026, bijlage 2', voorbeeld: false },
        lonen: [{ schaal: 'FWG 50', trede: '0', euroPerUur: '21.75' }],
      },
    ]);
  });

  test('what a row must say and does not is told at its cell', () => {
    expect(found([{ cao: '', vanaf: '', schaal: '', trede: '', bron: '' }])).toEqual([
      'Lonen A2 loon-cel-leeg',
      'Lonen B2 loon-cel-leeg',
      'Lonen D2 loon-cel-leeg',
      'Lonen E2 loon-cel-leeg',
      'Lonen I2 loon-cel-leeg',
    ]);
  });

  test('an amount is per month with its hours, or per hour, and above zero', () => {
    expect(found([{ euroPerUur: '20' }])).toEqual(['Lonen H2 loon-maand-en-uur']);
    expect(found([{ euroPerMaand: '', urenPerMaand: '' }])).toEqual(['Lonen F2 loon-zonder-bedrag']);
    expect(found([{ euroPerMaand: '-1' }])).toEqual(['Lonen F2 loon-niet-positief']);
    expect(found([{ euroPerMaand: '3200.12345' }])).toEqual(['Lonen F2 loon-te-fijn']);
    expect(found([{ urenPerMaand: '' }])).toEqual(['Lonen G2 loon-zonder-uren']);
    expect(found([{ urenPerMaand: '36' }])).toEqual(['Lonen G2 loon-uren-ongebruikelijk']);
    expect(found([{ euroPerMaand: '', euroPerUur: '20' }])).toEqual(['Lonen G2 loon-uren-zonder-maand']);
    expect(found([{ tot: '2025-12-31' }])).toEqual(['Lonen C2 loon-eindigt-voor-begin']);
  });

  test('a step stands there once, and never pays less than a lower one; ten comes after nine', () => {
    const steps = (...rows: readonly (readonly [trede: string, euro: string])[]) =>
      found(rows.map(([trede, euroPerMaand]) => ({ trede, euroPerMaand })));
    expect(steps(['4', '3200'], ['4', '3200'])).toEqual(['Lonen E3 loontrede-dubbel']);
    expect(steps(['10', '3400'], ['9', '3300'])).toEqual([]);
    expect(steps(['9', '3300'], ['10', '3299.99'])).toEqual(['Lonen F3 loontrede-lager']);
    expect(steps(['9', '3300'], ['10', '3300'])).toEqual([]);
  });

  test('rows of one table say the same of what holds for all of it', () => {
    expect(
      found([{}, { trede: '5', tot: '2026-12-31', urenPerMaand: '160', bron: 'Elders', voorbeeld: 'ja' }]),
    ).toEqual([
      'Lonen C3 loontabel-anders',
      'Lonen G3 loontabel-anders',
      'Lonen I3 loontabel-anders',
      'Lonen J3 loontabel-anders',
    ]);
    expect(found([{}, { trede: '5', voorbeeld: 'nee' }])).toEqual([]);
  });

  test('a function stands once under a CAO and day', () => {
    const schaal = { cao: 'ggz', vanaf: '2026-01-01', functie: 'hbo', schaal: 'FWG 50', trede: '0' };
    expect(found([], [schaal, { ...schaal, trede: '1' }])).toEqual(['Inschaling C3 inschaling-dubbel']);
    expect(found([], [{ ...schaal, schaal: '' }])).toEqual(['Inschaling D2 loon-cel-leeg']);
  });

  test('of a cell that could not be read nothing more is said', () => {
    const rows = [rij(2, { ...gewoon, euroPerMaand: '', bron: '' }, ['euroPerMaand', 'bron'])];
    const { bevindingen } = looninhoudLezen({ blad: lonen, rijen: rows }, { blad: inschaling, rijen: [] });
    expect(bevindingen).toEqual([]);
  });
});
