// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stilleAfspraken } from '../../../test/support/productkern.ts';
import { type Boekregel, type Boekverschil, boekVergelijken } from './boek-vergelijken.rule.ts';

const regel = (product: string, omschrijving = 'Hulp.', eenheid: 'minuut' | 'uur' = 'minuut'): Boekregel => ({
  product,
  versie: 1,
  voorbeeld: false,
  kern: {
    ...stilleAfspraken,
    naam: `Product ${product}`,
    omschrijving,
    eenheid,
    doelgroep: null,
    leeftijd: null,
    eisen: [],
    doelen: [],
    kernbedingen: [],
  },
});
const verschil = (was: readonly Boekregel[], wordt: readonly Boekregel[]): Boekverschil => {
  const outcome = boekVergelijken(was, wordt);
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};

describe('het productenboek op twee dagen', () => {
  test('zegt wat erbij kwam, wat eindigde, en wat in welk veld veranderde', () => {
    expect(
      verschil([regel('a'), regel('b'), regel('c')], [regel('b', 'Hulp.', 'uur'), regel('c'), regel('d')]),
    ).toEqual({
      toegevoegd: [{ product: 'd', naam: 'Product d', voorbeeld: false }],
      geeindigd: [{ product: 'a', naam: 'Product a', voorbeeld: false }],
      gewijzigd: [
        {
          product: 'b',
          naam: 'Product b',
          voorbeeld: false,
          verschillen: [{ veld: 'eenheid', was: 'minuut', wordt: 'uur' }],
        },
      ],
      gelijk: 1,
    });
  });

  test('telt elk product precies één keer, en andersom gelezen is toegevoegd geëindigd', () => {
    const boek = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .chain((codes) => fc.tuple(...codes.map((code) => fc.constantFrom('x', 'y').map((tekst) => regel(code, tekst)))));
    fc.assert(
      fc.property(boek, boek, (was, wordt) => {
        const { toegevoegd, geeindigd, gewijzigd, gelijk } = verschil(was, wordt);
        const all = new Set([...was, ...wordt].map(({ product }) => product));
        expect(toegevoegd.length + geeindigd.length + gewijzigd.length + gelijk).toBe(all.size);
        expect(verschil(wordt, was)).toMatchObject({ toegevoegd: geeindigd, gelijk });
        expect(verschil(was, was)).toMatchObject({ toegevoegd: [], geeindigd: [], gewijzigd: [], gelijk: was.length });
      }),
    );
  });
});
