// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/support/world.ts';
import { filterBewaren, filterHernoemen, filterlijst, filterVerwijderen } from '../filter.ts';
import type { Wie } from '../hoed.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const kies = { lijst: 'declaraties', naam: 'Afgewezen', keuzes: { staat: 'afgewezen', maand: '2025-01' } };
const lees = (wie: Wie) => world.vraag(wie, filterlijst, {});
const peter = () => world.iemand('gemeente', '0513', 'financien');

test('wie een filter bewaart, vindt hem terug, geeft hem een andere naam en verwijdert hem', async () => {
  const wie = peter();
  const { filter } = await world.lukt(wie, filterBewaren, kies);
  expect(await lees(wie)).toEqual([{ id: filter, ...kies }]);
  await world.lukt(wie, filterHernoemen, { filter, naam: 'Nakijken' });
  expect((await lees(wie)).map(({ naam }) => naam)).toEqual(['Nakijken']);
  await world.lukt(wie, filterVerwijderen, { filter });
  expect(await lees(wie)).toEqual([]);
  expect(await world.doe(wie, filterVerwijderen, { filter })).toMatchObject({ reasons: [{ code: 'filter-onbekend' }] });
});

test('een ander ziet hem niet en raakt hem niet aan, ook niet onder een andere hoed van dezelfde persoon', async () => {
  const wie = peter();
  const { filter } = await world.lukt(wie, filterBewaren, kies);
  const elders: Wie = { ...wie, hoed: { ...wie.hoed, code: '1892' } };
  for (const ander of [peter(), elders]) {
    expect(await lees(ander)).toEqual([]);
    for (const geweigerd of [
      await world.doe(ander, filterHernoemen, { filter, naam: 'Van mij' }),
      await world.doe(ander, filterVerwijderen, { filter }),
    ])
      expect(geweigerd).toMatchObject({ reasons: [{ code: 'filter-onbekend' }] });
  }
  expect((await lees(wie)).map(({ naam }) => naam)).toEqual(['Afgewezen']);
});

describe('geweigerd wordt', () => {
  test.each([
    ['niets gekozen', { ...kies, keuzes: {} }, 'filter-leeg'],
    ['wat zelf is getypt', { lijst: 'berichten', naam: 'Bos', keuzes: { zoek: 'Lieke Bos' } }, 'filter-vrije-tekst'],
    ['een burgerservicenummer', { ...kies, keuzes: { aanbieder: '999900018' } }, 'filter-geen-keuze'],
    ['een zin waar een keuze hoort', { ...kies, keuzes: { staat: 'Lieke Bos' } }, 'filter-geen-keuze'],
    ['een burgerservicenummer als naam', { ...kies, naam: 'kind 9999 00 018' }, 'filter-naam-nummer'],
  ])('%s', async (_, input, code) => {
    expect(await world.doe(peter(), filterBewaren, input)).toMatchObject({ status: 'refused', reasons: [{ code }] });
  });

  test('een naam die er bij die lijst al is', async () => {
    const wie = peter();
    await world.lukt(wie, filterBewaren, kies);
    expect(await world.doe(wie, filterBewaren, kies)).toMatchObject({ reasons: [{ code: 'filter-naam-bezet' }] });
    const { filter } = await world.lukt(wie, filterBewaren, { ...kies, naam: 'Ander' });
    expect(await world.doe(wie, filterHernoemen, { filter, naam: 'Afgewezen' })).toMatchObject({
      reasons: [{ code: 'filter-naam-bezet' }],
    });
    await world.lukt(wie, filterHernoemen, { filter, naam: 'Ander' });
  });
});
