// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { tochTeKiezen } from './toch-kiezen.ts';

const tarief = (id: string, code = 'tarief-dit-jaar-herijkt') => ({
  tarief: id,
  product: id,
  cao: 'basis',
  micro: false,
  reden: { code },
});

test('wat al is gekozen blijft te kiezen, naast wat nog gelijk blijft', () => {
  const uitgewerkt = {
    contracten: [{ regels: [tarief('gekozen'), tarief('gewoon')] }],
    overgeslagen: [tarief('ander'), tarief('wacht', 'tarief-wacht-op-besluit')],
  };
  expect(tochTeKiezen(uitgewerkt, ['gekozen']).map((one) => one.tarief)).toEqual(['gekozen', 'ander']);
});
