// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Pilotvraag, pilotBesluitbaar } from './pilot-besluiten.rule.ts';

const vraag = (anders: Partial<Pilotvraag> = {}, pilot: Partial<Pilotvraag['pilot']> = {}): Pilotvraag => ({
  pilot: {
    staat: 'loopt',
    bevonden: 'Minder plaatsingen mislukten.',
    eind: datum('2024-12-31'),
    ...pilot,
  },
  keuze: 'stoppen',
  nieuwEind: null,
  past: null,
  schreefMee: false,
  ...anders,
});
const redenen = (van: Pilotvraag) => {
  const outcome = pilotBesluitbaar(van);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('over een pilot is te besluiten', () => {
  test('na een evaluatie, door een ander', () => {
    expect(redenen(vraag())).toEqual([]);
    expect(redenen(vraag({ schreefMee: true }))).toEqual(['pilot-zelf-geevalueerd']);
    expect(redenen(vraag({}, { bevonden: null }))).toEqual(['pilot-niet-geevalueerd']);
  });
  test('verlengen alleen tot een latere dag', () => {
    expect(redenen(vraag({ keuze: 'verlengen' }))).toEqual(['pilot-zonder-nieuw-eind']);
    expect(redenen(vraag({ keuze: 'verlengen', nieuwEind: datum('2024-12-31') }))).toEqual(['pilot-zonder-nieuw-eind']);
    expect(redenen(vraag({ keuze: 'verlengen', nieuwEind: datum('2025-12-31') }))).toEqual([]);
  });
  test('regulier maken alleen als de opgave in het toetsingskader past [002 §3.6]', () => {
    expect(redenen(vraag({ keuze: 'regulier' }))).toEqual(['pilot-niet-getoetst']);
    expect(redenen(vraag({ keuze: 'regulier', past: false }))).toEqual(['pilot-past-niet-in-kader']);
    expect(redenen(vraag({ keuze: 'regulier', past: true }))).toEqual([]);
    expect(redenen(vraag({ keuze: 'regulier', past: 'geen-kader' }))).toEqual([]);
  });
  test('één keer', () => expect(redenen(vraag({}, { staat: 'gestopt' }))).toEqual(['pilot-al-besloten']));
});
