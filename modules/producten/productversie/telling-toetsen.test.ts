// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Eenheid, eenheden, type Variant, varianten } from './telling.ts';
import { eenheidPassend, tellingToetsen } from './telling-toetsen.rule.ts';

const categorieen = { jeugdwet: { 45: 'Jeugdhulp ambulant' }, wmo: { '02': 'Begeleiding' } };
const code = (variant: Variant, eenheid: Eenheid) => {
  const outcome = eenheidPassend({ variant, eenheid });
  return outcome.status === 'decided' ? outcome.value : undefined;
};

describe('een eenheid bij een uitvoeringsvariant', () => {
  test.each<[Variant, Eenheid, string | null]>([
    ['inspanningsgericht', 'minuut', '01'],
    ['inspanningsgericht', 'uur', '04'],
    ['inspanningsgericht', 'etmaal', '14'],
    ['inspanningsgericht', 'dagdeel', '16'],
    ['inspanningsgericht', 'stuks', '84'],
    ['outputgericht', 'stuks', '82'],
    ['outputgericht', 'euro', '83'],
    ['taakgericht', 'geen', null],
  ])('%s per %s heeft in berichten code %s', (variant, eenheid, verwacht) => {
    expect(code(variant, eenheid)).toBe(verwacht);
  });

  test('past verder nergens bij, en de reden zegt wat wel kan', () => {
    expect(eenheidPassend({ variant: 'outputgericht', eenheid: 'uur' })).toMatchObject({
      reasons: [
        {
          code: 'eenheid-past-niet-bij-variant',
          figures: { variant: 'outputgericht', eenheid: 'uur', kan: 'stuks, euro' },
          veld: 'tellen.eenheid',
        },
      ],
    });
  });

  test('krijgt nooit dezelfde code bij twee varianten', () => {
    const variant = fc.constantFrom(...varianten);
    const eenheid = fc.constantFrom(...eenheden);
    fc.assert(
      fc.property(variant, eenheid, variant, eenheid, (een, bij, ander, bijAnder) => {
        const found = code(een, bij);
        if (found && found === code(ander, bijAnder)) expect([een, bij]).toEqual([ander, bijAnder]);
      }),
    );
  });
});

describe('een product in berichten', () => {
  test('mag een Wmo-product zijn, ook tussen de jeugdproducten van een contract', () => {
    const telling = { wet: 'wmo', categorie: '02', variant: 'inspanningsgericht', eenheid: 'etmaal' } as const;
    expect(tellingToetsen(telling, categorieen)).toMatchObject({ status: 'decided', value: '14' });
  });

  test('heeft een categorie van zijn eigen wet; alles wat niet klopt komt tegelijk', () => {
    const telling = { wet: 'wmo', categorie: '45', variant: 'taakgericht', eenheid: 'uur' } as const;
    expect(tellingToetsen(telling, categorieen)).toMatchObject({
      status: 'refused',
      reasons: [
        { code: 'eenheid-past-niet-bij-variant' },
        { code: 'productcategorie-onbekend', figures: { wet: 'wmo', categorie: '45' } },
      ],
    });
  });

  test('kent geen categorie die alleen op elk voorwerp bestaat', () => {
    const telling = { wet: 'wmo', categorie: 'toString', variant: 'taakgericht', eenheid: 'geen' } as const;
    expect(tellingToetsen(telling, categorieen)).toMatchObject({ reasons: [{ code: 'productcategorie-onbekend' }] });
  });
});
