// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Indienvraag, voorstelIndienbaar } from './voorstel-indienbaar.rule.ts';

const vraag = (rest: Partial<Indienvraag> = {}): Indienvraag => ({
  vandaag: datum('2024-03-01'),
  nu: Temporal.Instant.from('2024-03-01T09:00:00Z'),
  proces: null,
  ingang: datum('2025-01-01'),
  producten: ['begeleiding', 'behandeling'],
  concepten: [
    { product: 'begeleiding', van: datum('2025-01-01') },
    { product: 'behandeling', van: datum('2025-01-01') },
  ],
  onvolledig: [],
  voorgelegd: [],
  isVastgesteld: false,
  ...rest,
});
const codes = (rest: Partial<Indienvraag>) => {
  const outcome = voorstelIndienbaar(vraag(rest));
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

test('what is complete can be handed in; a decision is asked within six weeks', () => {
  expect(voorstelIndienbaar(vraag())).toMatchObject({ status: 'decided', value: { uiterlijk: '2024-04-12' } });
});

test('a decision is never asked later than the day before the tariffs begin', () => {
  const soon = voorstelIndienbaar(vraag({ vandaag: datum('2024-12-20') }));
  expect(soon).toMatchObject({ value: { uiterlijk: '2024-12-31' } });
});

test('the first day must still come: today is too late, tomorrow is not', () => {
  const concepten = ['begeleiding', 'behandeling'].map((product) => ({ product, van: datum('2024-01-01') }));
  expect(codes({ concepten, ingang: datum('2024-03-01') })).toEqual(['tarief-ingang-voorbij']);
  expect(codes({ concepten, ingang: datum('2024-03-02') })).toBe('decided');
});

test('a product without a price is named, and so is one that is not complete', () => {
  const outcome = voorstelIndienbaar(vraag({ concepten: vraag().concepten.slice(0, 1), onvolledig: ['Begeleiding'] }));
  expect(outcome).toMatchObject({
    reasons: [
      { code: 'product-zonder-kostprijs', figures: { producten: 'behandeling' } },
      { code: 'product-onvolledig', figures: { producten: 'Begeleiding' } },
    ],
  });
});

test('prices of another year, a proposal that is open and tariffs that were adopted all stop it, together', () => {
  expect(codes({ ingang: datum('2026-01-01'), voorgelegd: ['begeleiding'], isVastgesteld: true })).toEqual([
    'kostprijs-ander-jaar',
    'product-al-voorgesteld',
    'tarieven-al-vastgesteld',
  ]);
});
