// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ketendoel, type Niveau, nieuwKetendoel, niveaus, type Plandoel } from './effectketen.ts';
import { ketenKlopt, ketenWijzigbaar } from './keten-klopt.rule.ts';

const plan: readonly Plandoel[] = ['thuis', 'school', 'elders'].map((code) => ({
  code,
  naam: `Doel ${code}`,
  soort: 'beleidsdoel',
  draagtBijAan: [],
  segmenten: code === 'elders' ? ['crisis'] : null,
}));
const eigen = (code: string, niveau: Niveau, ...dient: readonly string[]): Ketendoel =>
  nieuwKetendoel({ code, naam: code, doel: null, niveau, dient });
const uitPlan = (doel: string): Ketendoel => nieuwKetendoel({ code: doel, naam: doel, doel, niveau: 'resultaat' });
const klopt = (...doelen: readonly Ketendoel[]) => ketenKlopt({ doelen, weglatingen: [] }, plan, 'wonen');
const redenen = (...doelen: readonly Ketendoel[]) => {
  const outcome = klopt(...doelen);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, figures }) => [code, figures]) : [];
};

describe('een effectketen', () => {
  test('loopt van inspanning naar uiteindelijk effect, ook langs meer wegen en over niveaus heen', () => {
    const outcome = klopt(
      eigen('oefenen', 'inspanning', 'kunnen', 'thuis-zijn'),
      eigen('kunnen', 'resultaat', 'thuis-zijn'),
      eigen('thuis-zijn', 'uiteindelijk-effect'),
      uitPlan('school'),
    );
    expect(outcome).toMatchObject({ status: 'decided', steps: [{ name: 'keten-klopt', value: true }] });
  });

  test('met een kring wordt geweigerd, en de kring wordt genoemd', () => {
    const kring = [eigen('a', 'inspanning', 'b'), eigen('b', 'resultaat', 'c'), eigen('c', 'eerste-effect', 'a')];
    expect(redenen(...kring)).toEqual([['keten-kring', { kring: 'a → b → c → a' }]]);
    expect(redenen(eigen('zichzelf', 'inspanning', 'zichzelf'))).toEqual([
      ['keten-kring', { kring: 'zichzelf → zichzelf' }],
    ]);
  });

  test.each<[Niveau, Niveau]>([
    ['resultaat', 'resultaat'],
    ['uiteindelijk-effect', 'inspanning'],
  ])('leidt niet van %s naar %s', (van, naar) => {
    expect(redenen(eigen('laag', van, 'hoog'), eigen('hoog', naar))).toEqual([
      ['keten-niveau-volgorde', { doel: 'laag', ander: 'hoog' }],
    ]);
  });

  test.each<[string, readonly Ketendoel[], string]>([
    ['een doel dat niet in het plan staat', [uitPlan('verzonnen')], 'keten-doel-onbekend'],
    ['een doel van een ander segment', [uitPlan('elders')], 'keten-doel-ander-segment'],
    ['een doel twee keer', [uitPlan('thuis'), uitPlan('thuis')], 'keten-doel-dubbel'],
    [
      'een eigen doel met een naam die er al is',
      [uitPlan('thuis'), { ...eigen('x', 'resultaat'), naam: 'Thuis' }],
      'keten-doel-dubbel',
    ],
    ['een stap naar een doel dat er niet in staat', [eigen('a', 'inspanning', 'weg')], 'keten-dient-onbekend'],
  ])('heeft niet %s', (_, doelen, code) => {
    expect(redenen(...doelen).map(([reden]) => reden)).toEqual([code]);
  });

  test('hoort alles wat niet kan tegelijk', () => {
    const codes = redenen(uitPlan('verzonnen'), eigen('a', 'resultaat', 'weg', 'b'), eigen('b', 'inspanning'));
    expect(codes.map(([code]) => code)).toEqual([
      'keten-doel-onbekend',
      'keten-dient-onbekend',
      'keten-niveau-volgorde',
    ]);
  });

  test('kan worden hersteld als het plan doelen naar een ander segment bracht', () => {
    const oud = { doelen: [uitPlan('elders'), { ...uitPlan('elders'), code: 'nog' }], weglatingen: [] };
    const minder = { ...oud, doelen: oud.doelen.slice(1) };
    expect(ketenWijzigbaar(oud, minder, plan, 'wonen').status).toBe('decided');
    const erger = { ...minder, doelen: [...minder.doelen, uitPlan('verzonnen')] };
    expect(ketenWijzigbaar(oud, erger, plan, 'wonen')).toMatchObject({ reasons: [{ code: 'keten-doel-onbekend' }] });
    expect(ketenWijzigbaar(minder, { ...oud, doelen: [] }, plan, 'wonen').status).toBe('decided');
  });

  test('van tweehonderd doelen kan; een van tienduizend is er meer dan een', () => {
    const keten = (aantal: number) => Array.from({ length: aantal }, (_, at) => eigen(`d${at}`, 'inspanning'));
    expect(klopt(...keten(200)).status).toBe('decided');
    expect(redenen(...keten(10_000))).toEqual([['keten-te-groot', { aantal: 10_000, hoogstens: 500 }]]);
  });

  test('die telkens omhoog gaat, klopt altijd', () => {
    const doel = fc.record({ hoogte: fc.nat(niveaus.length - 1), dient: fc.array(fc.nat(29), { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(doel, { minLength: 1, maxLength: 30 }), (gekozen) => {
        const doelen = gekozen.map(({ hoogte, dient }, at) => {
          const hoger = dient.filter((ander) => (gekozen[ander]?.hoogte ?? -1) > hoogte);
          return eigen(`d${at}`, niveaus[hoogte] ?? 'inspanning', ...new Set(hoger.map((ander) => `d${ander}`)));
        });
        expect(klopt(...doelen).status).toBe('decided');
      }),
    );
  });
});
