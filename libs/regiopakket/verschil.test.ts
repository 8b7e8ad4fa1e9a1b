// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { verschilTussen } from './verschil.ts';

const wonen = { code: 'wonen', naam: 'Wonen', keuzes: { looptijd: { initieelJaren: 3 } } };
const doel = { code: 'thuis', naam: 'Thuis', contracten: ['wonen'] };
const oud = { beleid: { contracten: [wonen], doelen: [doel] }, regio: { verband: { code: 'x', naam: 'X' } } };

test('dezelfde versie in een andere volgorde verschilt niet', () => {
  const nieuw = { regio: { verband: { naam: 'X', code: 'x' } }, beleid: { doelen: [doel], contracten: [wonen] } };
  expect(verschilTussen(oud, nieuw)).toEqual([]);
});

test('wat wijzigt, staat er per veld, met de contracten die het raakt', () => {
  const langer = { ...wonen, keuzes: { looptijd: { initieelJaren: 5 } } };
  expect(
    verschilTussen(oud, { ...oud, beleid: { contracten: [langer], doelen: [{ ...doel, contracten: 'alle' }] } }),
  ).toEqual([
    {
      soort: 'gewijzigd',
      waar: 'beleid.contracten.wonen',
      velden: [{ naam: 'keuzes', was: wonen.keuzes, wordt: langer.keuzes }],
      contracten: ['wonen'],
    },
    {
      soort: 'gewijzigd',
      waar: 'beleid.doelen.thuis',
      velden: [{ naam: 'contracten', was: ['wonen'], wordt: 'alle' }],
      contracten: 'alle',
    },
  ]);
});

test('wat erbij komt en wat verdwijnt', () => {
  const nieuw = { ...oud, beleid: { contracten: [], doelen: [doel], indicatoren: [{ code: 'i', naam: 'I' }] } };
  expect(verschilTussen(oud, nieuw)).toEqual([
    { soort: 'weg', waar: 'beleid.contracten.wonen', velden: [], contracten: ['wonen'] },
    { soort: 'erbij', waar: 'beleid.indicatoren.i', velden: [], contracten: [] },
  ]);
});
