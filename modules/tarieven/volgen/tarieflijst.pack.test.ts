// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { volgstrijdigheden } from './tarieflijst.pack.ts';

const bron = { document: 'plan', paragraaf: '§6' };
const findings = (volgingen: NonNullable<Parameters<typeof volgstrijdigheden>[0]['volgingen']>) =>
  volgstrijdigheden({ volgingen }).map(({ pad, melding }) => `${pad.join('.')}: ${melding}`);

test('a contract that follows a list, and a product of it that follows another, fit together', () => {
  expect(
    findings([
      { contract: 'jeugd', lijst: 'landelijk', bron },
      { contract: 'jeugd', product: 'a', lijst: 'elders', regel: 'a-1', bron },
      { contract: 'jeugd', product: 'b', volgtProduct: 'a', procent: '90', bron },
    ]),
  ).toEqual([]);
});

test('a ring is refused with its members, at its place', () => {
  expect(
    findings([
      { contract: 'jeugd', lijst: 'landelijk', bron },
      { contract: 'jeugd', product: 'a', volgtProduct: 'b', bron },
      { contract: 'wmo', product: 'b', volgtProduct: 'a', bron },
    ]),
  ).toEqual(['volgingen.1.volgtProduct: tarieven volgen elkaar in een kring: ‘a’ volgt ‘b’ volgt ‘a’']);
});

test('all that does not fit is told at once', () => {
  expect(
    findings([
      { contract: 'jeugd', bron },
      { contract: 'jeugd', lijst: 'landelijk', bron },
      { contract: 'wmo', volgtProduct: 'a', regel: 'a', bron },
      { contract: 'wmo', product: 'a', lijst: 'landelijk', volgtProduct: 'b', bron },
      { contract: 'wmo', product: 'a', lijst: 'landelijk', bron },
    ]),
  ).toEqual([
    'volgingen.0: noem wat wordt gevolgd: een lijst of een product, een van de twee',
    'volgingen.2.volgtProduct: een heel contract volgt een lijst, niet één product',
    'volgingen.2.regel: een regel hoort bij een lijst',
    'volgingen.3: noem wat wordt gevolgd: een lijst of een product, een van de twee',
    'volgingen.1.contract: dit contract volgt al een lijst',
    'volgingen.3.product: dit product volgt al iets',
  ]);
});
