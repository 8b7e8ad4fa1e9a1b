// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eissoorten, type Verschil } from './productversie.ts';
import { zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';

const veld = (naam: string): Verschil => ({ veld: naam, was: 'oud', wordt: 'nieuw' });
const eis = (soort: (typeof eissoorten)[number], anders: Partial<Verschil> = {}): Verschil => ({
  veld: 'eis',
  eis: soort,
  was: 'oude eis',
  wordt: 'nieuwe eis',
  ...anders,
});
const wat = (...verschillen: readonly Verschil[]) => {
  const outcome = zonderTariefgevolg(verschillen);
  return outcome.status === 'refused' ? outcome.reasons.map(({ figures }) => figures?.['wat']) : [];
};
const uitleg = (...verschillen: readonly Verschil[]) => zonderTariefgevolg(verschillen).steps[0];

describe('een wijziging raakt het tarief', () => {
  test.each<[string, Verschil]>([
    ['eenheid', veld('eenheid')],
    ['opleiding', eis('opleiding')],
    ['functiemix', eis('functiemix')],
    ['groepsgrootte', eis('groepsgrootte')],
    ['variant', veld('variant')],
    ['declarabele-tijd', veld('declarabele-tijd')],
    ['no-show', veld('no-show')],
    ['vervoer', veld('vervoer')],
    ['norm-intensiteit', veld('norm-intensiteit')],
    ['norm-functiemix', veld('norm-functiemix')],
  ])('als de %s verandert', (naam, verschil) => {
    const outcome = zonderTariefgevolg([verschil]);
    expect(outcome.status === 'refused' && outcome.reasons).toEqual([
      { code: 'wijziging-raakt-tarief', figures: { wat: naam } },
    ]);
    expect(outcome.steps[0]).toMatchObject({ name: 'raakt-tarief', value: true });
  });

  test.each(['naam', 'omschrijving', 'doelgroep', 'leeftijd', 'norm-duur', 'plannen', 'doelen', 'kernbedingen'])(
    'niet als alleen %s verandert',
    (naam) => expect(wat(veld(naam))).toEqual([]),
  );

  test.each(['bereikbaarheid', 'registratie', 'werkwijze'] as const)('niet door een andere eis aan %s', (soort) =>
    expect(wat(eis(soort))).toEqual([]),
  );

  test('niet als er niets verandert', () => {
    expect(zonderTariefgevolg([])).toMatchObject({ status: 'decided', value: true });
  });

  test('ook als een eis komt of vervalt', () => {
    expect(wat(eis('groepsgrootte', { was: null }))).toEqual(['groepsgrootte']);
    expect(wat(eis('groepsgrootte', { wordt: null }))).toEqual(['groepsgrootte']);
  });

  test('in één reden die alles noemt, elk één keer', () => {
    expect(wat(veld('naam'), veld('eenheid'), eis('opleiding'), eis('werkwijze'), eis('opleiding'))).toEqual([
      'eenheid, opleiding',
    ]);
  });

  test('precies als ten minste één verschil dat op zichzelf doet', () => {
    const verschil = fc.oneof(
      fc.constantFrom('naam', 'omschrijving', 'eenheid', 'doelen').map(veld),
      fc.constantFrom(...eissoorten).map((soort) => eis(soort)),
    );
    fc.assert(
      fc.property(fc.array(verschil, { maxLength: 6 }), (lijst) => {
        expect(wat(...lijst).length > 0).toBe(lijst.some((een) => wat(een).length > 0));
      }),
    );
  });
});

describe('de uitleg', () => {
  test('noemt hoeveel er verschilt, wat de kosten bepaalt, en elk verschil dat ertoe doet', () => {
    const found = uitleg(veld('naam'), veld('eenheid'), eis('opleiding', { wordt: null }));
    expect(found?.source).toEqual({ from: 'rule', rule: 'producten/tariefgevolg-toetsen' });
    expect(found?.steps.map(({ name, value, source }) => [name, value, source.from])).toEqual([
      ['verschillen', 3, 'input'],
      [
        'kostenbepalend',
        'eenheid, variant, declarabele-tijd, no-show, vervoer, norm-intensiteit, norm-functiemix, opleiding, functiemix, groepsgrootte',
        'rule',
      ],
      ['eenheid', 'nieuw', 'input'],
      ['opleiding', 'vervalt: oude eis', 'input'],
    ]);
  });

  test('is er ook als het tarief niet wordt geraakt', () => {
    expect(uitleg(veld('naam'))).toMatchObject({ value: false, steps: [{ name: 'verschillen', value: 1 }, {}] });
  });
});
