// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import type { Toelatingscriterium } from '../procedure/voorwaarden.ts';
import { type Bewijsvragen, bewijsToetsen } from './bewijs-toetsen.rule.ts';
import type { Stuk } from './inschrijving.ts';

/** Criterion 2 of the plan: experience with every product, in the last two years [002 §4.4.1]. */
const ervaring: Toelatingscriterium = {
  code: 'ervaring',
  nummer: 2,
  naam: 'Ervaring met elk product',
  eis: 'Elk product is eerder naar tevredenheid geleverd.',
  terugblikJaren: 2,
  per: 'product',
  knockOut: true,
  uitgezonderd: [],
  tenzij: null,
  afbakening: [],
  drempel: 'onbekend',
  bewijs: [
    { code: 'verklaring-opdrachtgever', naam: 'Verklaring', per: 'product', geldigheidMaanden: null, source: input },
  ],
  source: input,
};
/** Criterion 9: the only one with exceptions. */
const vrijwilligersbeleid: Toelatingscriterium = {
  ...ervaring,
  code: 'vrijwilligersbeleid',
  nummer: 9,
  terugblikJaren: null,
  per: 'aanbieder',
  uitgezonderd: ['micro-onderneming', 'zonder-vrijwilligers'],
  bewijs: [{ code: 'beleid', naam: 'Beleid', per: 'aanbieder', geldigheidMaanden: null, source: input }],
};
/** An example of a document that may not be older than a year. */
const vog: Toelatingscriterium = {
  ...vrijwilligersbeleid,
  code: 'vog',
  uitgezonderd: [],
  bewijs: [{ code: 'vog', naam: 'VOG', per: 'bestuurder', geldigheidMaanden: 12, source: input }],
};

const stuk = (over: Partial<Stuk>): Stuk => ({
  criterium: 'ervaring',
  bewijs: 'verklaring-opdrachtgever',
  product: 'basis-ggz',
  bewijsstuk: 'x',
  naam: 'verklaring.pdf',
  dagtekening: datum('2024-03-01'),
  sha256: '',
  ...over,
});
const vragen = (over: Partial<Bewijsvragen>): Bewijsvragen => ({
  criterium: ervaring,
  peildatum: datum('2024-05-31'),
  producten: [{ code: 'basis-ggz', naam: 'Basis GGZ' }],
  uitzonderingen: [],
  verklaring: { antwoord: 'ja', toelichting: '' },
  stukken: [stuk({})],
  ...over,
});
const redenen = (over: Partial<Bewijsvragen>) => {
  const outcome = bewijsToetsen(vragen(over));
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

test('a declaration and a document for each product is complete', () => expect(redenen({})).toBe('decided'));

test('each chosen product asks for its own document', () => {
  const producten = [
    { code: 'basis-ggz', naam: 'Basis GGZ' },
    { code: 'begeleiding-regulier', naam: 'Begeleiding regulier' },
  ];
  const outcome = bewijsToetsen(vragen({ producten }));
  expect(outcome.status === 'refused' && outcome.reasons).toEqual([
    {
      code: 'bewijs-ontbreekt',
      veld: 'ervaring',
      figures: { bewijs: 'Verklaring (Begeleiding regulier)', criterium: 'Ervaring met elk product' },
    },
  ]);
});

describe('the look-back counts from the day of registration, both days included', () => {
  test.each([
    ['2022-05-31', 'decided'],
    ['2022-05-30', ['bewijs-buiten-terugblik']],
    ['2024-05-31', 'decided'],
    ['2024-06-01', ['bewijs-uit-de-toekomst']],
  ])('a document of %s', (dag, expected) =>
    expect(redenen({ stukken: [stuk({ dagtekening: datum(dag) })] })).toEqual(expected),
  );
  test('on 29 February it begins on 28 February', () =>
    expect(redenen({ peildatum: datum('2028-02-29'), stukken: [stuk({ dagtekening: datum('2026-02-28') })] })).toBe(
      'decided',
    ));
  test('a document without a day cannot be placed', () =>
    expect(redenen({ stukken: [stuk({ dagtekening: null })] })).toEqual(['dagtekening-ontbreekt']));
});

describe('validity', () => {
  const own = (dag: string) => [stuk({ criterium: 'vog', bewijs: 'vog', product: '', dagtekening: datum(dag) })];
  test('a document of exactly a year old is still valid', () =>
    expect(redenen({ criterium: vog, stukken: own('2023-05-31') })).toBe('decided'));
  test('a day older is not', () =>
    expect(redenen({ criterium: vog, stukken: own('2023-05-30') })).toEqual(['bewijs-te-oud']));
});

describe('whoever is exempt shows nothing', () => {
  const kaal = { criterium: vrijwilligersbeleid, verklaring: undefined, stukken: [] };
  test('a micro-onderneming from the volunteer policy', () =>
    expect(redenen({ ...kaal, uitzonderingen: ['micro-onderneming'] })).toBe('decided'));
  test('and whoever works without volunteers', () =>
    expect(redenen({ ...kaal, uitzonderingen: ['zonder-vrijwilligers'] })).toBe('decided'));
  test('nobody else', () => expect(redenen(kaal)).toEqual(['verklaring-ontbreekt', 'bewijs-ontbreekt']));
  test('and a micro-onderneming from nothing else', () =>
    expect(redenen({ verklaring: undefined, uitzonderingen: ['micro-onderneming'] })).toEqual([
      'verklaring-ontbreekt',
    ]));
});

describe('the declaration', () => {
  test('"no" needs to say what was done about it', () =>
    expect(redenen({ verklaring: { antwoord: 'nee', toelichting: '  ' } })).toEqual(['verklaring-zonder-toelichting']));
  test('"no" with an explanation may be handed in: people judge it', () =>
    expect(redenen({ verklaring: { antwoord: 'nee', toelichting: 'Hersteld in 2023.' } })).toBe('decided'));
});
