// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Beoordelingsvraag, beoordelaarToetsen, oordelenZichtbaar } from './beoordelaar-toetsen.rule.ts';

const vog = { criterium: 'vog', product: '' };
const ervaring = { criterium: 'ervaring', product: 'basis-ggz' };
const goed = { oordeel: 'voldoet', toelichting: '' } as const;
const vraag = (over: Partial<Beoordelingsvraag>): Beoordelingsvraag => ({
  persoon: 'bram',
  isGesloten: true,
  ronde: { soort: 'zelfstandig', punten: [vog, ervaring] },
  alGeweest: ['ayse'],
  vorigeRonde: [],
  beoordelingen: [
    { ...vog, ...goed },
    { ...ervaring, ...goed },
  ],
  naamVan: ({ criterium }) => criterium,
  ...over,
});
const redenen = (over: Partial<Beoordelingsvraag>) => {
  const outcome = beoordelaarToetsen(vraag(over));
  return outcome.status === 'refused'
    ? outcome.reasons.map(({ code, veld }) => (veld ? `${code} ${veld}` : code))
    : outcome.status;
};

test('a second person with a verdict on every point may judge', () => expect(redenen({})).toBe('decided'));

describe('four eyes', () => {
  test('the same person twice is not two people', () =>
    expect(redenen({ alGeweest: ['bram'] })).toEqual(['beoordelaar-al-geweest']));
  test('the platform is nobody', () => expect(redenen({ persoon: null })).toEqual(['beoordelaar-onbekend']));
  test('a difference is settled by the two who differ', () => {
    const ronde = { soort: 'samen', punten: [vog, ervaring] } as const;
    expect(redenen({ ronde, vorigeRonde: ['ayse', 'els'], alGeweest: [] })).toEqual(['niet-uw-verschil']);
    expect(redenen({ ronde, vorigeRonde: ['ayse', 'bram'], alGeweest: [] })).toBe('decided');
  });
});

test('before the closing moment nobody judges, and after the decision neither', () => {
  expect(redenen({ isGesloten: false })).toEqual(['procedure-nog-niet-gesloten']);
  expect(redenen({ ronde: null })).toEqual(['niet-aan-de-beurt']);
});

test('every point has a verdict, every negative one its reasons, and nothing else', () =>
  expect(
    redenen({
      beoordelingen: [
        { ...ervaring, oordeel: 'voldoet-niet', toelichting: ' ' },
        { criterium: 'iso', product: '', ...goed },
      ],
    }),
  ).toEqual([
    'oordeel-ontbreekt oordelen.0.oordeel',
    'oordeel-zonder-toelichting oordelen.1.toelichting',
    'oordeel-niet-gevraagd',
  ]));

test("another's verdict shows once the own one is in, or both are", () => {
  const zichtbaar = (...args: Parameters<typeof oordelenZichtbaar>) => {
    const outcome = oordelenZichtbaar(...args);
    return outcome.status === 'decided' && outcome.value;
  };
  expect(zichtbaar('bram', ['ayse'], 2)).toBe(false);
  expect(zichtbaar('ayse', ['ayse'], 2)).toBe(true);
  expect(zichtbaar('els', ['ayse', 'bram'], 2)).toBe(true);
  expect(zichtbaar(null, ['ayse'], 2)).toBe(false);
});
