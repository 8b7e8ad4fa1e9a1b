// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { altijd, type Bekend, lonenInpassen } from './lonen-inpassen.rule.ts';
import { inschalingenVergelijken, tabellenVergelijken } from './lonen-vergelijken.ts';
import type { Caotabel, Functieschaal } from './looninhoud.ts';

const tabel = (van: string, tot?: string, trede = '4', euroPerMaand = '3200'): Caotabel => ({
  cao: 'jeugdzorg',
  van,
  ...(tot && { tot }),
  urenPerMaand: '156',
  bron: 'Cao',
  voorbeeld: false,
  lonen: [{ schaal: '8', trede, euroPerMaand }],
});
const hbo = (vanaf: string, trede = '4'): Functieschaal => ({
  cao: 'jeugdzorg',
  vanaf,
  functie: 'hbo',
  schaal: '8',
  trede,
});
const leeg: Bekend = { tabellen: [], inschalingen: [] };
const found = (file: Partial<Bekend> & { readonly tabellen?: readonly Caotabel[] }, bekend: Partial<Bekend> = {}) =>
  lonenInpassen({ tabellen: [], inschalingen: [], ...file }, { ...leeg, ...bekend }).map(
    ({ sleutel, pad, reden }) => `${sleutel} ${pad} ${reden.code}`,
  );

test('tables of one CAO do not overlap; without a last day one holds until the next begins', () => {
  const lopend = [tabel('2025-01-01')];
  expect(found({ tabellen: [tabel('2026-01-01')] }, { tabellen: lopend })).toEqual([]);
  const begrensd = [tabel('2025-01-01', '2026-06-30')];
  expect(found({ tabellen: [tabel('2026-01-01')] }, { tabellen: begrensd })).toEqual([
    'jeugdzorg 2026-01-01 vanaf loontabel-overlapt',
  ]);
  expect(found({ tabellen: [tabel('2026-07-01')] }, { tabellen: begrensd })).toEqual([]);
  expect(found({ tabellen: [tabel('2024-01-01', '2025-03-31')] }, { tabellen: lopend })).toEqual([
    'jeugdzorg 2024-01-01 tot loontabel-overlapt',
  ]);
  expect(found({ tabellen: begrensd.concat(tabel('2026-01-01')) })).toEqual([
    'jeugdzorg 2026-01-01 vanaf loontabel-overlapt',
  ]);
});

test('the same first day replaces; an overlap that was there already is not the fault of the file', () => {
  const bekend = [tabel('2025-01-01', '2026-06-30'), tabel('2026-01-01')];
  expect(found({ tabellen: [tabel('2030-01-01')] }, { tabellen: bekend })).toEqual([]);
  expect(found({ tabellen: [tabel('2025-01-01', '2025-12-31')] }, { tabellen: bekend })).toEqual([]);
});

test('every inschaling finds its wage in each table that counts while it does', () => {
  expect(found({ inschalingen: [hbo('2026-01-01')] })).toEqual([
    'jeugdzorg 2026-01-01 hbo vanaf inschaling-zonder-tabel',
  ]);
  const tabellen = [tabel('2025-01-01')];
  expect(found({ inschalingen: [hbo('2026-01-01')] }, { tabellen })).toEqual([]);
  expect(found({ inschalingen: [hbo('2026-01-01', '5')] }, { tabellen })).toEqual([
    'jeugdzorg 2026-01-01 hbo schaal inschaling-zonder-loon',
  ]);
  // A new table that has lost the step, and one that comes with another inschaling from that day.
  const zonder = tabel('2027-01-01', undefined, '5');
  expect(found({ tabellen: [zonder] }, { tabellen, inschalingen: [hbo('2026-01-01')] })).toEqual([
    'jeugdzorg 2027-01-01 vanaf inschaling-zonder-loon',
  ]);
  expect(
    found(
      { tabellen: [zonder], inschalingen: [hbo('2027-01-01', '5')] },
      { tabellen, inschalingen: [hbo('2026-01-01')] },
    ),
  ).toEqual([]);
});

test('a table does not leave out the wage that the plan computes with, until a loaded inschaling takes its place', () => {
  const ofPlan = hbo(altijd);
  const zonder = tabel('2027-01-01', undefined, '5');
  const tabellen = [tabel('2025-01-01')];
  expect(found({ tabellen: [zonder] }, { tabellen, inschalingen: [ofPlan] })).toEqual([
    'jeugdzorg 2027-01-01 vanaf inschaling-zonder-loon',
  ]);
  expect(found({ tabellen: [tabel('2027-01-01')] }, { tabellen, inschalingen: [ofPlan] })).toEqual([]);
  expect(
    found({ tabellen: [zonder], inschalingen: [hbo('2027-01-01', '5')] }, { tabellen, inschalingen: [ofPlan] }),
  ).toEqual([]);
});

test('only what differs is told: a new table, another amount, a step that lapses, another source', () => {
  const was = [tabel('2025-01-01')];
  expect(tabellenVergelijken(was, was)).toEqual([]);
  expect(tabellenVergelijken(was, [tabel('2026-01-01')])).toMatchObject([{ isNieuw: true, lonen: [{ was: null }] }]);
  expect(tabellenVergelijken(was, [tabel('2025-01-01', undefined, '5')])).toMatchObject([
    {
      isNieuw: false,
      lonen: [
        { trede: '5', was: null },
        { trede: '4', wordt: null },
      ],
    },
  ]);
  expect(tabellenVergelijken(was, [{ ...tabel('2025-01-01'), bron: 'Elders' }])).toMatchObject([
    { lonen: [], kop: [{ veld: 'bron', was: 'Cao', wordt: 'Elders' }] },
  ]);
  expect(inschalingenVergelijken([hbo('2025-01-01')], [hbo('2025-01-01'), hbo('2025-01-01', '5')])).toMatchObject([
    { was: { trede: '4' }, wordt: { trede: '5' } },
  ]);
});
