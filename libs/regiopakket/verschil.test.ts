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
      titel: 'Wonen',
      velden: [{ naam: 'keuzes.looptijd.initieelJaren', was: 3, wordt: 5 }],
      contracten: ['wonen'],
      bron: null,
    },
    {
      soort: 'gewijzigd',
      waar: 'beleid.doelen.thuis',
      titel: 'Thuis',
      velden: [{ naam: 'contracten', was: ['wonen'], wordt: 'alle' }],
      contracten: 'alle',
      bron: null,
    },
  ]);
});

test('wat erbij komt en wat verdwijnt', () => {
  const nieuw = { ...oud, beleid: { contracten: [], doelen: [doel], indicatoren: [{ code: 'i', naam: 'I' }] } };
  expect(verschilTussen(oud, nieuw)).toEqual([
    { soort: 'weg', waar: 'beleid.contracten.wonen', titel: 'Wonen', velden: [], contracten: ['wonen'], bron: null },
    { soort: 'erbij', waar: 'beleid.indicatoren.i', titel: 'I', velden: [], contracten: [], bron: null },
  ]);
});

const reach = (was: object, wordt: object) =>
  verschilTussen({ ...oud, ...was }, { ...oud, ...wordt }).map(({ waar, contracten }) => [waar, contracten]);

test('wat voor alle tarieven geldt, raakt alle contracten', () => {
  expect(reach({ tarieven: { keuzes: { a: 1 } } }, { tarieven: { keuzes: { a: 2 } } })).toEqual([
    ['tarieven.keuzes', 'alle'],
  ]);
});

test('een cijfer van één product raakt het contract van dat product', () => {
  const producten = { producten: { producten: [{ code: 'p', contract: 'wonen' }] } };
  const regel = (waarde: string) => ({ ...producten, tarieven: { parameters: [{ code: 'r', product: 'p', waarde }] } });
  expect(reach(regel('1'), regel('2'))).toEqual([['tarieven.parameters.r', ['wonen']]]);
});

test('een mandaat raakt de contracten waarvoor het geldt, en die waarvoor het gold', () => {
  const mandaat = (contracten: unknown) => ({ regio: { mandaten: [{ code: 'm', omvang: { contracten } }] } });
  expect(reach(mandaat(['wonen']), mandaat(['dag']))).toEqual([['regio.mandaten.m', ['wonen', 'dag']]]);
  expect(reach(mandaat(['wonen']), mandaat('alle'))).toEqual([['regio.mandaten.m', 'alle']]);
});

test('elk verschil zegt waar het staat, of stond', () => {
  const bron = { document: 'plan', paragraaf: '§1' };
  const nieuw = { ...oud, beleid: { contracten: [wonen], doelen: [{ ...doel, bron }] } };
  expect(verschilTussen(oud, nieuw)[0]?.bron).toEqual(bron);
  expect(verschilTussen(nieuw, { ...oud, beleid: { contracten: [wonen], doelen: [] } })[0]?.bron).toEqual(bron);
});
