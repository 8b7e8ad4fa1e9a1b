// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { taakacten, volgacten } from '#modules/regio';
import { handlers } from '#platform/huis';
import { endpoints } from '../../apps/api/endpoints.ts';

test('een taak is te koppelen aan handelingen die er zijn', () => {
  const namen = endpoints.filter(({ methode }) => methode !== 'get').map(({ naam }) => naam);
  expect(taakacten.filter((act) => !namen.includes(act))).toEqual([]);
});

test('na elke handeling die werk kan geven, kijkt de regio wie de taak heeft', () => {
  const heard = handlers.filter(({ naam }) => naam.startsWith('regio/taak-volgt')).map(({ op }) => op);
  expect(heard).toEqual([...volgacten]);
});
