// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import type { Volger } from './volger.ts';
import { type Volgvraag, volgtarievenBepalen } from './volgtarieven-bepalen.rule.ts';

const opLijst = (product: string, procent = '100', eenheid: Eenheid = 'etmaal'): Volger => ({
  product,
  naam: product.toUpperCase(),
  eenheid,
  nieuweVersie: false,
  volgt: { soort: 'lijst', lijst: 'landelijk', regel: product, naam: product.toUpperCase() },
  procent,
  bron: input,
});
const opProduct = (product: string, gevolgd: string, procent = '100', eenheid: Eenheid = 'etmaal'): Volger => ({
  product,
  naam: product.toUpperCase(),
  eenheid,
  nieuweVersie: false,
  volgt: { soort: 'product', product: gevolgd, naam: gevolgd.toUpperCase() },
  procent,
  bron: input,
});
const bedrag = (regel: string, centen: number, eenheid: Eenheid = 'etmaal') => ({
  id: `bedrag-${regel}`,
  lijst: 'landelijk',
  regel,
  eenheid,
  bedrag: eurocent(centen),
  van: '2025-01-01',
  bron: input,
  voorbeeld: false,
});
const tarief = (product: string, cao: string, micro: boolean, centen: number, eenheid: Eenheid = 'etmaal') => ({
  product,
  cao,
  micro,
  eenheid,
  bedrag: eurocent(centen),
  voorbeeld: false,
});
const bepaald = (vraag: Partial<Volgvraag>, product: string) => {
  const outcome = volgtarievenBepalen({ volgers: [], bedragen: [], tarieven: [], ...vraag });
  if (outcome.status !== 'decided') return outcome;
  const found = outcome.value.find(({ volger }) => volger.product === product)?.uitkomst;
  return found?.status === 'decided'
    ? found.value.map((one) => [one.cao, one.micro, one.bedrag, one.lijstbedrag])
    : found?.status === 'refused'
      ? found.reasons.map(({ code }) => code)
      : found;
};

describe('following a list', () => {
  test('gives its amount: one tariff for all where nothing runs yet', () => {
    expect(bepaald({ volgers: [opLijst('voogdij')], bedragen: [bedrag('voogdij', 3124)] }, 'voogdij')).toEqual([
      ['basis', false, 3124, 'bedrag-voogdij'],
    ]);
  });

  test('makes every running tariff of the product that amount', () => {
    const tarieven = [tarief('voogdij', 'jeugdzorg', false, 3000), tarief('voogdij', 'basis', true, 2900)];
    expect(
      bepaald({ volgers: [opLijst('voogdij')], bedragen: [bedrag('voogdij', 3124)], tarieven }, 'voogdij'),
    ).toEqual([
      ['jeugdzorg', false, 3124, 'bedrag-voogdij'],
      ['basis', true, 3124, 'bedrag-voogdij'],
    ]);
  });

  test('at a part of it rounds once, half a cent up', () => {
    expect(bepaald({ volgers: [opLijst('voogdij', '97.5')], bedragen: [bedrag('voogdij', 3020)] }, 'voogdij')).toEqual([
      ['basis', false, 2945, 'bedrag-voogdij'],
    ]);
  });

  test('in another unit is refused with both units', () => {
    const outcome = volgtarievenBepalen({
      volgers: [opLijst('voogdij', '100', 'maand')],
      bedragen: [bedrag('voogdij', 3124)],
      tarieven: [],
    });
    expect(outcome).toMatchObject({
      value: [
        {
          uitkomst: {
            status: 'refused',
            reasons: [{ code: 'eenheid-verschilt', figures: { eenheid: 'maand', eenheidGevolgd: 'etmaal' } }],
          },
        },
      ],
    });
  });

  test('without an amount for its line, and out of reach, says so and stops no other', () => {
    const vraag = {
      volgers: [opLijst('voogdij'), opLijst('toezicht'), opLijst('ots', '0.001')],
      bedragen: [bedrag('toezicht', 900), bedrag('ots', 900)],
    };
    expect(bepaald(vraag, 'voogdij')).toEqual(['lijstbedrag-ontbreekt']);
    expect(bepaald(vraag, 'toezicht')).toEqual([['basis', false, 900, 'bedrag-toezicht']]);
    expect(bepaald(vraag, 'ots')).toEqual(['volgtarief-buiten-bereik']);
  });
});

describe('following a product', () => {
  test('takes the tariff that each kind of provider would get there', () => {
    const tarieven = [
      tarief('forensisch', 'ggz', false, 1),
      tarief('forensisch', 'ggz', true, 1),
      tarief('forensisch', 'overig', true, 1),
      tarief('specialistisch', 'ggz', false, 200),
      tarief('specialistisch', 'ggz', true, 190),
      tarief('specialistisch', 'basis', false, 180),
    ];
    expect(bepaald({ volgers: [opProduct('forensisch', 'specialistisch')], tarieven }, 'forensisch')).toEqual([
      ['ggz', false, 200, null],
      ['ggz', true, 190, null],
      ['overig', true, 180, null],
    ]);
  });

  test('a chain is resolved from its end, in whatever order it is given', () => {
    const volgers = [opProduct('c', 'b', '50'), opProduct('b', 'a', '110'), opLijst('a')];
    expect(bepaald({ volgers, bedragen: [bedrag('a', 1000)] }, 'c')).toEqual([['basis', false, 550, 'bedrag-a']]);
  });

  test('is not known while what it follows is not, all along the chain', () => {
    const volgers = [opProduct('c', 'b'), opProduct('b', 'a'), opLijst('a')];
    expect(bepaald({ volgers }, 'c')).toEqual(['gevolgd-tarief-ontbreekt']);
    expect(bepaald({ volgers: [opProduct('b', 'nergens')] }, 'b')).toEqual(['gevolgd-tarief-ontbreekt']);
  });

  test('says by name what is missing and what is in another unit', () => {
    const redenVan = (vraag: Partial<Volgvraag>) => {
      const outcome = volgtarievenBepalen({ volgers: [], bedragen: [], tarieven: [], ...vraag });
      const [first] = outcome.status === 'decided' ? outcome.value : [];
      return first?.uitkomst.status === 'refused' ? first.uitkomst.reasons[0]?.figures : null;
    };
    expect(redenVan({ volgers: [opProduct('b', 'nergens')] })).toEqual({ product: 'B', gevolgd: 'NERGENS' });
    expect(redenVan({ volgers: [opLijst('voogdij')] })).toEqual({ product: 'VOOGDIJ', regel: 'VOOGDIJ' });
    const tarieven = [tarief('a', 'ggz', false, 100, 'uur')];
    expect(redenVan({ volgers: [opProduct('b', 'a')], tarieven })).toMatchObject({ product: 'B', gevolgd: 'A' });
  });

  test('in a ring is refused with the members', () => {
    expect(bepaald({ volgers: [opProduct('a', 'b'), opProduct('b', 'a')] }, 'a')).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'volging-ring', figures: { leden: '‘A’ volgt ‘B’ volgt ‘A’' } }],
    });
  });
});

test('at 100 percent every member of a chain costs what the list says, whatever the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 12 }), (centen, length) => {
      const chain = Array.from({ length }, (_, at) => opProduct(`p${at + 1}`, `p${at}`));
      const vraag = { volgers: [...chain, opLijst('p0')], bedragen: [bedrag('p0', centen)] };
      expect(bepaald(vraag, `p${length}`)).toEqual([['basis', false, centen, 'bedrag-p0']]);
    }),
  );
});
