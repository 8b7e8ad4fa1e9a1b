// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { type Rol, rollen } from '#platform/hoed';
import { roomsFor } from '../shell/navigatie.ts';
import { alleGidsen, readGids } from './gidsen.ts';
import { gidsen, hulpadres } from './plek.ts';

const roles = Object.keys(rollen) as Rol[];
const anchorsOf = (gids: string): readonly string[] =>
  (readGids(gids) ?? []).flatMap((blok) => ('anker' in blok && blok.anker ? [blok.anker] : []));

test.each(roles)('%s has a guide, and every part that a page leads to stands in it', (rol) => {
  const { gids, delen } = gidsen[rol];
  const anchors = anchorsOf(gids);
  expect(anchors.length).toBeGreaterThan(2);
  expect(Object.values(delen).filter((deel) => !anchors.includes(deel))).toEqual([]);
  expect(anchors.filter((anker, at) => anchors.indexOf(anker) !== at)).toEqual([]);
});

test.each(roles)('every place in the menu of %s leads to a part of its guide', (rol) => {
  const without = roomsFor([rol]).filter(({ naam }) => !hulpadres([rol], `/${naam}`).includes('#'));
  expect(without).toEqual([]);
});

test('the part nearest to the page counts, and of several roles the one that knows the page', () => {
  expect(hulpadres(['inkoper'], '/inkoop/inschrijvingen/1')).toBe('/hulp/inkoper#beoordelen');
  expect(hulpadres(['inkoper'], '/inkoop')).toBe('/hulp/inkoper#een-procedure-voorbereiden');
  expect(hulpadres(['beheerder', 'raadslid'], '/beleid/moties')).toBe(
    '/hulp/raadslid#wat-is-er-met-onze-motie-gebeurd',
  );
  expect(hulpadres(['inkoper'], '/')).toBe('/hulp/inkoper');
  expect(hulpadres([], '/zorgkeuzewijzer')).toBe('/hulp/inwoner');
});

test('a guide of every file, and every link between guides leads to one', () => {
  const links = JSON.stringify(readGids(alleGidsen)).matchAll(/\]\(([\w-]+)\.md/g);
  const named = [...links].map(([, naam = '']) => naam);
  expect(new Set(named)).toEqual(new Set(roles.map((rol) => gidsen[rol].gids)));
  expect(named.filter((naam) => !readGids(naam))).toEqual([]);
});
