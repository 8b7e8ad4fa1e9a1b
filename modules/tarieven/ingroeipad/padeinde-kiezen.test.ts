// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { input, step } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { type Padaanbieder, padeindeKiezen } from './padeinde-kiezen.rule.ts';

const tarief = (cao: string, micro: boolean, centen: number) => ({
  ...{ product: 'b', cao, micro, eenheid: 'minuut' as const, voorbeeld: false, lijstbedrag: null },
  bedrag: eurocent(centen),
  stap: step('volgtarief', centen, 'eurocent', input),
});
const perCao = [tarief('ggz', false, 200), tarief('jeugdzorg', false, 180), tarief('jeugdzorg', true, 170)];
const metBasis = [...perCao, tarief('basis', false, 160)];
const einde = (tarieven: Parameters<typeof padeindeKiezen>[0], aanbieder: Partial<Padaanbieder> = {}) => {
  const outcome = padeindeKiezen(tarieven, { cao: null, micro: false, ...aanbieder });
  return outcome.status === 'decided'
    ? outcome.value.bedrag
    : outcome.status === 'refused'
      ? outcome.reasons.map(({ code, veld }) => [code, veld])
      : outcome;
};

test('a list has one amount for all: nobody has to say which CAO', () => {
  expect(einde([tarief('ggz', false, 200), tarief('basis', true, 200)])).toBe(200);
});

test('where it differs by CAO, it is that of the provider, and somebody must say which', () => {
  expect(einde(metBasis)).toEqual([['pad-cao-kiezen', 'cao']]);
  expect(einde(metBasis, { cao: 'jeugdzorg' })).toBe(180);
  expect(einde(metBasis, { cao: 'jeugdzorg', micro: true })).toBe(170);
  expect(einde(metBasis, { cao: 'ggz', micro: true })).toBe(200);
});

test('a CAO without a tariff of its own ends at the basistarief, and without that it is refused', () => {
  expect(einde(metBasis, { cao: 'vvt' })).toBe(160);
  expect(einde(perCao, { cao: 'vvt' })).toEqual([['pad-cao-zonder-tarief', 'cao']]);
  expect(einde([], { cao: 'vvt' })).toEqual([['pad-cao-zonder-tarief', 'cao']]);
});
