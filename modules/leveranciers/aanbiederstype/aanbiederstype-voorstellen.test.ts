// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import type { Aanbiederfeiten, Typegrenzen } from './aanbiederstype.ts';
import { aanbiederstypeVoorstellen } from './aanbiederstype-voorstellen.rule.ts';

const ingevuld: Typegrenzen = {
  grootVanaf: eurocent(1_000_000_00),
  middelVanaf: eurocent(100_000_00),
  strategischVanafProducten: 4,
  bijzondereProducten: ['paardencoaching'],
  bron: input,
};
const onbekend: Typegrenzen = {
  grootVanaf: null,
  middelVanaf: null,
  strategischVanafProducten: null,
  bijzondereProducten: null,
  bron: input,
};
const feiten = (toegekend: number, ...producten: string[]): Aanbiederfeiten => ({
  toegekend: eurocent(toegekend),
  producten,
});

describe('het voorstel voor een aanbiederstype', () => {
  test('is er niet zolang de regio geen grenzen heeft ingevuld, en noemt wat ontbreekt', () => {
    expect(aanbiederstypeVoorstellen(feiten(5_000_000_00, 'a', 'b'), onbekend)).toMatchObject({
      status: 'incomplete',
      missing: ['grens-strategisch', 'grens-groot', 'grens-middel', 'bijzondere-producten'],
    });
    expect(aanbiederstypeVoorstellen(feiten(0), { ...ingevuld, middelVanaf: null })).toMatchObject({
      status: 'incomplete',
      missing: ['grens-middel'],
    });
  });

  test.each([
    ['groot', feiten(1_000_000_00, 'a')],
    ['middel', feiten(999_999_99, 'a')],
    ['middel', feiten(100_000_00, 'a')],
    ['klein', feiten(99_999_99, 'a')],
    ['klein', feiten(0)],
    ['strategisch', feiten(0, 'a', 'b', 'c', 'd')],
    ['niche', feiten(2_000_000_00, 'paardencoaching')],
    ['groot', feiten(2_000_000_00, 'paardencoaching', 'a')],
  ])('is %s', (type, wat) => {
    expect(aanbiederstypeVoorstellen(wat, ingevuld)).toMatchObject({ status: 'decided', value: type });
  });

  test('laat zien waarop het rust', () => {
    const outcome = aanbiederstypeVoorstellen(feiten(100_000_00, 'a'), ingevuld);
    const [type] = outcome.steps;
    expect(type?.steps.map(({ name, value }) => [name, value])).toContainEqual(['grens-middel', 100_000_00]);
  });
});
