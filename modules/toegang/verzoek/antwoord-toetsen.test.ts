// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Antwoordfeiten, type Antwoordmelding, antwoordToetsen } from './antwoord-toetsen.rule.ts';

const oordeel = (melding: Partial<Antwoordmelding> = {}, feiten: Partial<Antwoordfeiten> = {}) =>
  antwoordToetsen(
    { referentie: 'V1', antwoord: 'afgewezen', woonplaats: null, ...melding },
    { gevraagd: true, gehonoreerd: false, eerder: [], gemeentecodes: null, ...feiten },
  ).map(({ code }) => code);
const onderzoek = { antwoord: 'in-onderzoek' } as const;

describe('TR355', () => {
  test('keurt af: een antwoord op wat niet is gevraagd', () => {
    expect(oordeel({}, { gevraagd: false })).toEqual(['TR355']);
  });
  test('laat toe: een antwoord op een verzoek', () => {
    expect(oordeel()).toEqual([]);
    expect(oordeel(onderzoek)).toEqual([]);
  });
});

describe('TR359', () => {
  test('keurt af: een antwoord nadat is toegewezen', () => {
    expect(oordeel({}, { gehonoreerd: true })).toEqual(['TR359']);
  });
  test('laat toe: een antwoord voordat is toegewezen', () => {
    expect(oordeel()).toEqual([]);
  });
});

describe('TR360', () => {
  test('keurt af: in onderzoek nadat al is geantwoord', () => {
    expect(oordeel(onderzoek, { eerder: ['in-onderzoek'] })).toEqual(['TR360']);
  });
  test('laat toe: in onderzoek als eerste antwoord', () => {
    expect(oordeel(onderzoek)).toEqual([]);
  });
});

describe('TR365', () => {
  test('keurt af: een tweede antwoord na een afwijzing', () => {
    expect(oordeel({}, { eerder: ['in-onderzoek', 'afgewezen'] })).toEqual(['TR365']);
  });
  test('laat toe: een afwijzing na onderzoek', () => {
    expect(oordeel({}, { eerder: ['in-onderzoek'] })).toEqual([]);
  });
});

describe('TR378', () => {
  const gemeentecodes = new Set(['0513']);
  test('keurt af: een verantwoordelijke gemeente die in geen lijst staat', () => {
    expect(oordeel({ woonplaats: '9999' }, { gemeentecodes })).toEqual(['TR378']);
  });
  test('laat toe: een gemeente uit de lijst, of zonder lijst', () => {
    expect(oordeel({ woonplaats: '0513' }, { gemeentecodes })).toEqual([]);
    expect(oordeel({ woonplaats: '9999' })).toEqual([]);
  });
});
