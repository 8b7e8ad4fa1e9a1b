// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Uitslag } from './bevinding.ts';
import { declaratieToetsen } from './declaratie-toetsen.rule.ts';
import { type Kopfeiten, kopToetsen } from './kop-toetsen.rule.ts';

const kop = (deel: Partial<Kopfeiten>): Kopfeiten => ({
  aanbieder: '99000001',
  gemeente: '0513',
  identificatie: 'ABC',
  dagtekening: '2025-05-02',
  vandaag: '2025-05-02',
  identificatieGebruikt: false,
  gemeentecodes: null,
  ...deel,
});
const codes = (uitslag: Uitslag) =>
  uitslag.status === 'refused' ? uitslag.reasons.map(({ code }) => code) : uitslag.status;

test('een bericht van vandaag is goed; van morgen niet, ook niet van het jaar 12025', () => {
  expect(codes(kopToetsen(kop({})))).toBe('decided');
  expect(codes(kopToetsen(kop({ dagtekening: '2025-05-03' })))).toEqual(['TR135']);
  expect(codes(kopToetsen(kop({ dagtekening: '12025-05-03' })))).toEqual(['TR135']);
});
test('een identificatie wordt één keer gebruikt', () => {
  expect(codes(kopToetsen(kop({ identificatieGebruikt: true })))).toEqual(['TR056']);
});
test('een gemeentecode moet bestaan, als bekend is welke er zijn', () => {
  expect(codes(kopToetsen(kop({ gemeentecodes: ['0512'] })))).toEqual(['TR378']);
  expect(kopToetsen(kop({})).steps.find(({ name }) => name === 'TR378')?.value).toBe('niet getoetst');
});

const declaratie = { nummer: 'D1', periodeBegin: '2025-04-01', nummerGebruikt: false, laatstePeriode: null };
test('een declaratienummer wordt één keer gebruikt', () => {
  expect(codes(declaratieToetsen({ ...declaratie, nummerGebruikt: true }))).toEqual(['TR333']);
});
test('een maand mag worden overgeslagen of herhaald, teruggaan mag niet', () => {
  for (const laatstePeriode of ['2025-04-01', '2025-03-01', '2024-11-01'])
    expect(codes(declaratieToetsen({ ...declaratie, laatstePeriode }))).toBe('decided');
  expect(codes(declaratieToetsen({ ...declaratie, laatstePeriode: '2025-05-01' }))).toEqual(['TR318']);
});
