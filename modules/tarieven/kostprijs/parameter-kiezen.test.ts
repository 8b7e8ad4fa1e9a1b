// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { parameter } from '../../../test/support/kostprijsvraag.ts';
import type { Modelparameter } from './kostprijsmodel.ts';
import { parameterKiezen } from './parameter-kiezen.rule.ts';

const situatie = { product: 'begeleiding', cao: 'jeugdzorg', micro: false, jaar: 2025 };
const overhead = (code: string, rest: Partial<Modelparameter> = {}) => parameter('overhead', '40', { code, ...rest });
const chosen = (parameters: readonly Modelparameter[], rest = {}) => {
  const outcome = parameterKiezen('overhead', { ...situatie, ...rest }, parameters);
  return outcome.status === 'decided' ? outcome.value.code : outcome.status;
};

test('the figure that names most counts', () => {
  const figures = [
    overhead('alle'),
    overhead('van-cao', { cao: 'jeugdzorg' }),
    overhead('van-cao-en-product', { cao: 'jeugdzorg', product: 'begeleiding' }),
    overhead('van-andere-cao', { cao: 'ggz', product: 'begeleiding', aanbieder: 'normaal' }),
  ];
  expect(chosen(figures)).toBe('van-cao-en-product');
  expect(chosen(figures, { product: 'behandeling' })).toBe('van-cao');
  expect(chosen(figures, { cao: 'vvt' })).toBe('alle');
});

test('a micro-onderneming has its own figure, and never the one of other providers', () => {
  const figures = [overhead('normaal', { aanbieder: 'normaal' }), overhead('micro', { aanbieder: 'micro' })];
  expect(chosen(figures)).toBe('normaal');
  expect(chosen(figures, { micro: true })).toBe('micro');
  expect(chosen(figures.slice(0, 1), { micro: true })).toBe('incomplete');
});

test('of equals the year itself counts, then the latest year before it, then one after it', () => {
  const of = (jaar: number) => overhead(`van-${jaar}`, { jaar });
  expect(chosen([of(2024), of(2025), of(2026)])).toBe('van-2025');
  expect(chosen([of(2022), of(2024), of(2026)])).toBe('van-2024');
  expect(chosen([of(2027), of(2026)])).toBe('van-2026');
});

test('two figures that fit equally well are refused, both named', () => {
  expect(parameterKiezen('overhead', situatie, [overhead('een'), overhead('twee')])).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'parameter-dubbel', figures: { parameters: 'een, twee' } }],
  });
});
