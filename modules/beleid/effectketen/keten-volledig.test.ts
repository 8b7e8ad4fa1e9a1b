// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Keten, type Ketendoel, nieuwKetendoel, type Plandoel } from './effectketen.ts';
import { effectketenVaststelbaar } from './effectketen-vaststellen.rule.ts';
import { ketenVolledig } from './keten-volledig.rule.ts';

const vandaag = Temporal.PlainDate.from('2024-02-01');
const plan: readonly Plandoel[] = [
  { code: 'thuis', naam: 'Thuis opgroeien', soort: 'ambitie', draagtBijAan: [], segmenten: null },
  { code: 'elders', naam: 'Elders', soort: 'ambitie', draagtBijAan: [], segmenten: ['crisis'] },
];
const inzet = nieuwKetendoel({
  code: 'inzet',
  naam: 'Eerder helpen',
  doel: null,
  niveau: 'inspanning',
  dient: ['thuis'],
  norm: 'Wie eerder helpt, voorkomt zwaardere hulp.',
  herzienOp: Temporal.PlainDate.from('2025-02-01'),
  meting: 'Dagen tussen vraag en start.',
});
const thuis = nieuwKetendoel({
  code: 'thuis',
  naam: 'Thuis opgroeien',
  doel: 'thuis',
  niveau: 'uiteindelijk-effect',
  feiten: [{ tekst: 'In 2022 woonden 40 jeugdigen elders.', bron: 'Jaarverslag 2022' }],
});
const af: Keten = { doelen: [inzet, thuis], weglatingen: [] };
const toets = (keten: Keten, { bediend = [] as readonly string[], gemeten = ['thuis'] } = {}) =>
  ketenVolledig(keten, { segment: 'wonen', plan, bediend: new Set(bediend), gemeten: new Set(gemeten), vandaag });
const open = (...vraag: Parameters<typeof toets>) => toets(...vraag).value.map(({ soort, code }) => `${soort} ${code}`);
const met = (doel: Ketendoel, anders: Partial<Ketendoel>): Keten => ({
  ...af,
  doelen: af.doelen.map((found) => (found === doel ? { ...found, ...anders } : found)),
});

describe('een keten is af', () => {
  test('als elk doel van het segment erin staat, gediend is en ergens op rust', () => {
    expect(open(af)).toEqual([]);
    expect(toets(af).steps[0]).toMatchObject({ name: 'keten-volledig', value: true });
  });

  test('ook als een doel met een reden is weggelaten', () => {
    expect(open({ doelen: [], weglatingen: [] })).toEqual(['plandoel-ontbreekt thuis']);
    expect(open({ doelen: [], weglatingen: [{ doel: 'thuis', reden: 'Dit doet een ander segment.' }] })).toEqual([]);
  });

  test('een kernbeding dient een doel ook', () => {
    const alleen = { doelen: [thuis], weglatingen: [] };
    expect(open(alleen)).toEqual(['doel-niet-gediend thuis']);
    expect(open(alleen, { bediend: ['thuis'] })).toEqual([]);
  });
});

describe('een keten is nog niet af', () => {
  test.each<[string, Keten, string]>([
    ['als een doel niets dient', met(inzet, { dient: [], niveau: 'inspanning' }), 'doel-dient-niets inzet'],
    [
      'als een doel volgens het plan bij een ander segment hoort',
      met(thuis, { doel: 'elders' }),
      'doel-ander-segment thuis',
    ],
    ['als een doel nergens op rust', met(thuis, { feiten: [] }), 'doel-zonder-grond thuis'],
    ['als een feit geen bron heeft', met(thuis, { feiten: [{ tekst: 'Veel.', bron: '' }] }), 'feit-zonder-bron thuis'],
    ['als een norm geen dag heeft', met(inzet, { herzienOp: null }), 'norm-zonder-herziening inzet'],
    ['als die dag er is', met(inzet, { herzienOp: vandaag }), 'herziening-verstreken inzet'],
    ['als niet gezegd is hoe wordt gemeten', met(inzet, { meting: '' }), 'doel-zonder-meting inzet'],
  ])('%s', (_, keten, punt) => expect(open(keten)).toContain(punt));

  test('een norm naast feiten hoeft geen dag', () => {
    const feiten = [{ tekst: 'Een feit.', bron: 'Onderzoek 2023' }];
    expect(open(met(inzet, { feiten, herzienOp: null }))).toEqual([]);
  });

  test('en laat zien om welke doelen het gaat', () => {
    const zonder = toets(met(thuis, { feiten: [] })).steps[0]?.steps.find(({ name }) => name === 'doel-zonder-grond');
    expect(zonder).toMatchObject({ value: 1, steps: [{ name: 'doel', value: 'Thuis opgroeien' }] });
  });
});

describe('een keten vaststellen', () => {
  const versie = { ...af, staat: 'concept' as const };

  test('doet wie er niet aan werkte, als zij af is', () => {
    expect(effectketenVaststelbaar(versie, toets(af), false)).toMatchObject({ status: 'decided' });
  });

  test('kan ook als alleen de meting nog open is', () => {
    expect(effectketenVaststelbaar(versie, toets(met(inzet, { meting: '' })), false).status).toBe('decided');
  });

  test('hoort alle redenen waarom het niet kan', () => {
    const leeg = { doelen: [], weglatingen: [], staat: 'vastgesteld' as const };
    const outcome = effectketenVaststelbaar(leeg, toets(leeg), true);
    expect(outcome.status === 'refused' && outcome.reasons).toEqual([
      { code: 'effectketen-al-vastgesteld' },
      { code: 'effectketen-leeg' },
      { code: 'effectketen-zelf-opgesteld' },
      { code: 'effectketen-niet-volledig', figures: { aantal: 1 } },
    ]);
  });
});
