// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import { type Evaluatieinhoud, evaluatieCompleet } from './evaluatie-compleet.rule.ts';

type Evaluatie = Evaluatieinhoud['evaluatie'];
const inhoud = (anders: Partial<Evaluatie> = {}, rest: Partial<Evaluatieinhoud> = {}): Evaluatieinhoud => ({
  evaluatie: {
    vanafVolgensPlan: datum('2025-01-01'),
    overVan: datum('2025-01-01'),
    overTot: datum('2027-06-30'),
    doelen: ['een', 'twee'],
    conclusie: 'Het gaat de goede kant op.',
    ...anders,
  },
  oordelen: [{ doel: 'een' }, { doel: 'twee' }],
  gevolgen: 1,
  planbron: input,
  ...rest,
});
const ontbreekt = (van: Evaluatieinhoud) => {
  const outcome = evaluatieCompleet(van);
  return outcome.status === 'incomplete' ? outcome.missing : [];
};

describe('een evaluatie', () => {
  test('is compleet over de hele periode, met een oordeel per doel en wat eruit volgt', () => {
    expect(evaluatieCompleet(inhoud())).toMatchObject({ status: 'decided', value: true });
  });
  test('kijkt terug vanaf de dag die het plan noemt [002 §3.4]', () => {
    expect(ontbreekt(inhoud({ overVan: datum('2026-01-01') }))).toEqual(['gehele-periode']);
    expect(ontbreekt(inhoud({ overVan: datum('2026-01-01'), vanafVolgensPlan: null }))).toEqual([]);
  });
  test.each<[string, Partial<Evaluatie>, Partial<Evaluatieinhoud>]>([
    ['evaluatieperiode', { overTot: null }, {}],
    ['oordeel-per-doel', {}, { oordelen: [{ doel: 'een' }] }],
    ['conclusie', { conclusie: null }, {}],
    ['evaluatiegevolg', {}, { gevolgen: 0 }],
  ])('%s ontbreekt op zichzelf', (naam, anders, rest) => expect(ontbreekt(inhoud(anders, rest))).toEqual([naam]));

  test('zegt alles wat ontbreekt tegelijk', () => {
    const niets = { overVan: null, overTot: null, doelen: [], conclusie: null };
    expect(ontbreekt(inhoud(niets, { oordelen: [], gevolgen: 0 }))).toEqual([
      'evaluatieperiode',
      'gehele-periode',
      'evaluatievragen',
      'oordeel-per-doel',
      'conclusie',
      'evaluatiegevolg',
    ]);
  });
});
