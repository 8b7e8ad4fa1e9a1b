// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { antwoordtermijn, onderzoekstermijn } from './termijn.rule.ts';

const dag = (uitkomst: ReturnType<typeof antwoordtermijn>) =>
  uitkomst.status === 'decided' ? uitkomst.value.toString() : uitkomst.status;

test('een verzoek wordt binnen vijf werkdagen beantwoord; feestdagen en weekeinden tellen niet', () => {
  expect(dag(antwoordtermijn(datum('2025-03-03')))).toBe('2025-03-10');
  // Goede Vrijdag 18 april en tweede paasdag 21 april 2025.
  expect(dag(antwoordtermijn(datum('2025-04-16')))).toBe('2025-04-25');
});

describe('een onderzoek', () => {
  const dagen = { dagtekening: datum('2025-03-01'), ontvangen: datum('2025-03-03'), gemeld: datum('2025-03-07') };
  test('naar een verzoek om toewijzing duurt hoogstens acht weken na de melding', () => {
    expect(dag(onderzoekstermijn({ ...dagen, soort: 'toewijzing', onderzoek: 'zorgvraag' }))).toBe('2025-05-02');
  });
  test('naar een verzoek om wijziging hoogstens acht weken na het verzoek zelf', () => {
    expect(dag(onderzoekstermijn({ ...dagen, soort: 'wijziging', onderzoek: 'zorgvraag' }))).toBe('2025-04-26');
  });
  test('naar het woonplaatsbeginsel hoogstens twee weken na ontvangst', () => {
    expect(dag(onderzoekstermijn({ ...dagen, soort: 'toewijzing', onderzoek: 'woonplaats' }))).toBe('2025-03-17');
  });
});
