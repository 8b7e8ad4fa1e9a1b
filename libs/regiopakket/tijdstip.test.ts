// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { dagenVan, tijdstip, tijdstipTekst } from './index.ts';

const dagen = (tekst: string) => {
  const found = dagenVan(tekst);
  return found && [found.begin.toString(), found.eind?.toString()];
};

test('A plan may name a day, a month or a quarter', () => {
  expect(dagen('2024-02-01')).toEqual(['2024-02-01', '2024-02-01']);
  expect(dagen('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(dagen('2024-K4')).toEqual(['2024-10-01', '2024-12-31']);
});

test('It is told in words', () => {
  expect(tijdstipTekst('2025-03')).toBe('maart 2025');
  expect(tijdstipTekst('2025-K1')).toBe('eerste kwartaal van 2025');
  expect(tijdstipTekst('2025-01-31')).toBe('31 januari 2025');
  expect(tijdstipTekst('binnenkort')).toBeNull();
});

test.each(['2025', '2025-13', '2025-K5', '2025-02-30', 'maart 2025', ''])('%j is none of these', (tekst) => {
  expect(tijdstip.safeParse(tekst).error?.issues[0]?.message).toMatch(/^geen dag, maand of kwartaal/);
});
