// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { eurocent } from '#libs/kernel';
import { type ToekomstigTarief, voorstelToetsen } from './voorstel-toetsen.rule.ts';

const tarief = (cao: string, bedrag: number, rest: Partial<ToekomstigTarief> = {}): ToekomstigTarief => ({
  product: 'begeleiding',
  cao,
  micro: false,
  bedrag: eurocent(bedrag),
  ...rest,
});
const attention = (
  voorgesteld: ToekomstigTarief,
  others: readonly ToekomstigTarief[] = [],
  basistarief: 'laagste-toepasselijke' | 'gemiddelde' = 'laagste-toepasselijke',
) => {
  const outcome = voorstelToetsen({ voorgesteld: [voorgesteld], samen: [voorgesteld, ...others], basistarief });
  return outcome.status === 'decided' ? outcome.value.filter(({ goed }) => !goed) : outcome.status;
};
const kostprijs = (bedrag: number) => ({ bedragKostprijs: eurocent(bedrag) });

test('exactly the cost price is a reële prijs; a cent below it needs attention, with both amounts', () => {
  expect(attention(tarief('ggz', 118, kostprijs(118)))).toEqual([]);
  expect(attention(tarief('ggz', 117, kostprijs(118)))).toMatchObject([
    { code: 'onder-kostprijs', figures: { bedrag: 117, bedragKostprijs: 118 } },
  ]);
});

test('without a cost price to compare with, that is said', () => {
  expect(attention(tarief('ggz', 118, { bedragKostprijs: null }))).toMatchObject([{ code: 'kostprijs-onbekend' }]);
});

test('the basistarief must be the lowest of the CAOs, neither higher nor lower', () => {
  const others = [tarief('jeugdzorg', 116), tarief('basis', 116)];
  expect(attention(tarief('ggz', 120, kostprijs(118)), others)).toEqual([]);
  expect(attention(tarief('ggz', 115, kostprijs(110)), others)).toMatchObject([
    { code: 'basis-niet-laagste', figures: { bedragBasis: 116, bedragLaagste: 115 } },
  ]);
  expect(attention(tarief('basis', 112, kostprijs(110)), [tarief('jeugdzorg', 116)])).toMatchObject([
    { code: 'basis-niet-laagste', figures: { bedragBasis: 112, bedragLaagste: 116 } },
  ]);
  expect(attention(tarief('ggz', 115, kostprijs(110)), others, 'gemiddelde')).toEqual([]);
});

test('a micro-onderneming gets no more than another provider; of another size or product nothing is compared', () => {
  const small = tarief('ggz', 120, { micro: true, ...kostprijs(108) });
  expect(attention(small, [tarief('ggz', 118)])).toMatchObject([
    { code: 'micro-hoger', figures: { bedragMicro: 120, bedrag: 118 } },
  ]);
  expect(attention(small, [tarief('ggz', 118, { product: 'behandeling' }), tarief('basis', 118)])).toEqual([]);
});
