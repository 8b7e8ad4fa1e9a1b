// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { invloeden, type Randvoorwaarde, regelplaatsen, type Verwijsbaar } from './randvoorwaarde.ts';
import { randvoorwaardePast } from './randvoorwaarde-past.rule.ts';
import { brokenReferences, randvoorwaardeVaststelbaar } from './randvoorwaarde-vaststellen.rule.ts';

const basis: Randvoorwaarde = {
  code: 'verantwoording',
  naam: 'Verantwoording',
  situatie: 'De aanbieder levert niet de juiste informatie.',
  invloed: 'aanbieder',
  maatregel: 'Een paragraaf over verantwoording.',
  geregeld: 'in-overeenkomst',
  segmenten: ['ambulant'],
  contracten: [],
  kernbedingen: ['tarief'],
  doelen: [],
  staat: 'concept',
  opgesteldDoor: 'schrijver',
  voorbeeld: false,
};
const oordeel = (anders: Partial<Randvoorwaarde>, toepassingen = 0) => {
  const outcome = randvoorwaardePast({ ...basis, ...anders, toepassingen });
  return outcome.status === 'decided' ? outcome.value : outcome.status;
};

describe('waar een maatregel is geregeld, volgt uit wie invloed heeft [000 Ad c]', () => {
  test('de vier varianten van de bron passen elk op hun plaats', () => {
    expect(oordeel({ invloed: 'gemeente', geregeld: 'buiten-overeenkomst' })).toEqual([]);
    expect(oordeel({ invloed: 'aanbieder', geregeld: 'in-overeenkomst' })).toEqual([]);
    expect(oordeel({ invloed: 'beide', geregeld: 'beide' })).toEqual([]);
    expect(oordeel({ invloed: 'geen', geregeld: 'procesafspraak' })).toEqual([]);
  });

  test('‘vooral’ buiten de overeenkomst laat ruimte voor ook erin, niet voor alleen erin', () => {
    expect(oordeel({ invloed: 'gemeente', geregeld: 'beide' })).toEqual([]);
    expect(oordeel({ invloed: 'gemeente', geregeld: 'in-overeenkomst' })).toEqual(['randvoorwaarde-vooral-buiten']);
  });

  test.each([
    ['aanbieder', 'buiten-overeenkomst'],
    ['aanbieder', 'procesafspraak'],
    ['beide', 'buiten-overeenkomst'],
    ['beide', 'procesafspraak'],
  ] as const)('wat de aanbieder moet doen, bindt haar niet elders: %s, %s', (invloed, geregeld) => {
    expect(randvoorwaardePast({ ...basis, invloed, geregeld, toepassingen: 0 })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'randvoorwaarde-moet-in-overeenkomst', veld: 'geregeld' }],
    });
  });

  test('hebben beide invloed, dan is alleen de kant van de aanbieder te weinig', () => {
    expect(oordeel({ invloed: 'beide', geregeld: 'in-overeenkomst' })).toEqual(['randvoorwaarde-beide-doen-iets']);
  });

  test.each(['buiten-overeenkomst', 'in-overeenkomst', 'beide'] as const)(
    'zonder invloed is iets anders dan een procesafspraak een bevinding: %s',
    (geregeld) => expect(oordeel({ invloed: 'geen', geregeld })).toEqual(['randvoorwaarde-vraagt-procesafspraak']),
  );

  test('waar nog niets over is gezegd, is onbekend', () => {
    for (const invloed of invloeden)
      expect(oordeel({ invloed, geregeld: null })).toEqual(['randvoorwaarde-nog-nergens']);
  });

  test('een paragraaf in de overeenkomst vraagt ook het daadwerkelijk toepassen', () => {
    expect(oordeel({ staat: 'vastgesteld' })).toEqual(['randvoorwaarde-toepassing-onbewezen']);
    expect(oordeel({ staat: 'vastgesteld' }, 1)).toEqual([]);
    expect(oordeel({ staat: 'vastgesteld', invloed: 'gemeente', geregeld: 'buiten-overeenkomst' })).toEqual([]);
  });

  test('elk oordeel laat zien op welke variant het rust', () => {
    for (const invloed of invloeden)
      for (const geregeld of regelplaatsen) {
        const [past] = randvoorwaardePast({ ...basis, invloed, geregeld, toepassingen: 0 }).steps;
        expect(past?.steps.some(({ name }) => /^variant-[1-4]$/.test(name))).toBe(true);
      }
  });
});

describe('vaststellen', () => {
  const redenen = (anders: Partial<Randvoorwaarde>, schreefMee = false) => {
    const outcome = randvoorwaardeVaststelbaar({ ...basis, ...anders }, schreefMee);
    return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
  };

  test('kan wie er niet aan meeschreef, als niets ontbreekt', () => {
    expect(redenen({})).toEqual([]);
    expect(redenen({}, true)).toEqual(['randvoorwaarde-zelf-opgesteld']);
  });

  test('noemt alle redenen tegelijk', () => {
    expect(redenen({ staat: 'vastgesteld', geregeld: null, kernbedingen: [] }, true)).toEqual([
      'randvoorwaarde-al-vastgesteld',
      'randvoorwaarde-zelf-opgesteld',
      'randvoorwaarde-niet-compleet',
    ]);
    expect(redenen({ geregeld: 'buiten-overeenkomst' })).toEqual(['randvoorwaarde-moet-in-overeenkomst']);
  });

  test('een doel is genoeg waar geen kernbeding is', () => {
    expect(redenen({ kernbedingen: [], doelen: ['thuis'] })).toEqual([]);
  });
});

describe('verwijzingen', () => {
  const plan: Verwijsbaar = {
    segmenten: ['ambulant'],
    contracten: ['acht', 'negen'],
    doelen: ['thuis'],
    kernbedingen: { tarief: 'acht' },
  };

  test('bestaan in het plan', () => {
    expect(brokenReferences({ ...basis, contracten: ['acht'] }, plan)).toEqual([]);
    const broken = brokenReferences(
      { ...basis, segmenten: ['x'], contracten: ['x'], doelen: ['x'], kernbedingen: ['x'] },
      plan,
    );
    expect(broken.map(({ veld }) => veld)).toEqual(['segmenten[]', 'contracten[]', 'doelen[]', 'kernbedingen[]']);
  });

  test('een kernbeding hoort bij een van de gekozen contracten', () => {
    expect(brokenReferences({ ...basis, contracten: ['negen'] }, plan)).toMatchObject([
      { code: 'randvoorwaarde-kernbeding-ander-contract', figures: { kernbeding: 'tarief' } },
    ]);
  });
});
