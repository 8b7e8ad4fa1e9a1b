// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divided, exact, roundToEurocent, times } from '#libs/kernel';
import { impactBerekenen } from './impact-berekenen.rule.ts';
import { samenvatten } from './impact-samenvatten.ts';
import { opbouwVan } from './opbouw.ts';
import { eigenTarief } from './productiecel.ts';
import { cel, groei, leeg, overgang, tarief } from './test/scenario.ts';

const reken = (cellen: Parameters<typeof impactBerekenen>[0], deel: Partial<typeof leeg>) =>
  impactBerekenen(cellen, { ...leeg, ...deel }).value;

describe('een ander tarief', () => {
  test('geldt voor het volume van dezelfde productie, tot op de cent', () => {
    const impact = reken([cel({ volume: 480, tarief: 121 })], { tarieven: [tarief({ bedrag: 130 })] });
    expect(impact).toMatchObject({ was: 58_080, wordt: 62_400, gevolg: { tarief: 4_320 } });
  });
  test('met een percentage is een tarief in hele centen, want zo wordt het gedeclareerd', () => {
    expect(reken([cel({ volume: 1000, tarief: 121 })], { tarieven: [tarief({ procent: '2.5' })] }).wordt).toBe(124_000);
    expect(reken([cel({ volume: 1000, tarief: 121 })], { tarieven: [tarief({ procent: '-2.5' })] }).wordt).toBe(
      118_000,
    );
  });
  test('van de eigen cao gaat voor dat van basis, en raakt een ander niet', () => {
    const cellen = [cel({ cao: 'ggz', tariefCao: 'ggz' }), cel({ soort: 2, cao: 'jeugdzorg', tariefCao: 'basis' })];
    const basis = tarief({ cao: 'basis', micro: false, bedrag: 200 });
    expect(reken(cellen, { tarieven: [basis] }).delen.map(({ wordt }) => wordt)).toEqual([12_100, 20_000]);
    const eigen = tarief({ cao: 'jeugdzorg', micro: false, bedrag: 300 });
    expect(reken(cellen, { tarieven: [basis, eigen] }).delen.map(({ wordt }) => wordt)).toEqual([12_100, 30_000]);
  });
  test('van de regio vervangt dat van een addendum niet; een percentage of een tarief van deze aanbieder wel', () => {
    const eigen = [cel({ tariefCao: eigenTarief, tariefMicro: null })];
    const voorstel = [tarief({ cao: 'basis', micro: false, bedrag: 200 })];
    expect(reken(eigen, { tarieven: voorstel }).wordt).toBe(12_100);
    expect(reken(eigen, { tarieven: [tarief({ procent: '10' })] }).wordt).toBe(13_300);
    expect(reken(eigen, { tarieven: [tarief({ aanbieder: 'a', bedrag: 200 })] }).wordt).toBe(20_000);
  });
  test('van één aanbieder gaat voor dat van het product, en dat voor dat van alles', () => {
    const wijzigingen = [
      tarief({ product: null, bedrag: 1 }),
      tarief({ aanbieder: 'b', bedrag: 3 }),
      tarief({ bedrag: 2 }),
    ];
    const cellen = [cel({ aanbieder: 'b' }), cel({ aanbieder: 'c' }), cel({ product: 'ander' })];
    expect(reken(cellen, { tarieven: wijzigingen }).delen.map(({ wordt }) => wordt)).toEqual([300, 200, 100]);
  });
  test('per uur geldt voor minuten zonder tussentijds af te ronden, en zegt hoeveel regels kunnen schelen', () => {
    const perUur = cel({ perUur: true, tarief: 8_733, volume: 95, bedrag: 13_827, regels: 3 });
    const impact = reken([perUur], { tarieven: [tarief({ bedrag: 9_000 })] });
    expect(impact).toMatchObject({ wordt: 14_250, afronding: 3 });
    expect(reken([perUur], { tarieven: [tarief({ bedrag: 8_733 })] })).toMatchObject({ wordt: 13_827, afronding: 0 });
  });
  test('in een eenheid die niet past verandert niets, en dat staat erbij', () => {
    const impact = reken([cel()], { tarieven: [tarief({ bedrag: 9_000, eenheid: 'etmaal' })] });
    expect(impact.delen).toMatchObject([{ wordt: 12_100, blijft: 'eenheid-past-niet' }]);
  });
});

test.each([
  ['in-euro', cel({ eenheid: 'euro', tarief: null, volume: 12_100 })],
  ['zonder-tarief', cel({ tarief: null })],
  ['zonder-product', cel({ product: null })],
  ['bedrag-wijkt-af', cel({ bedrag: 12_099 })],
])('wat %s is, houdt zijn bedrag', (blijft, regel) => {
  const impact = reken([regel], { tarieven: [tarief({ product: null, bedrag: 500 })] });
  expect(impact).toMatchObject({ was: regel.bedrag, wordt: regel.bedrag });
  expect(impact.delen).toMatchObject([{ blijft }]);
});

describe('meer of minder, een norm en een ander product', () => {
  test('groei telt voor volume en bedrag', () => {
    const cellen = [cel({ volume: 100 }), cel({ eenheid: 'euro', tarief: null, volume: 1_000, bedrag: 1_000 })];
    expect(reken(cellen, { groei: [groei({ product: null, procent: '10' })] })).toMatchObject({
      wordt: 13_310 + 1_100,
      gevolg: { groei: 1_210 + 100, tarief: 0 },
    });
  });
  test('een norm haalt weg wat erboven lag', () => {
    const boven = { gemeente: '0001', soort: 1, toewijzingen: 1, boven: 85, delen: 2 };
    expect(reken([cel({ volume: 100, tarief: 100, bedrag: 10_000 })], { bovennorm: [boven] })).toMatchObject({
      wordt: 5_750,
      gevolg: { norm: -4_250 },
    });
  });
  test('een product dat eindigt kost niets meer', () => {
    expect(reken([cel()], { overgangen: [overgang({ naar: null })] })).toMatchObject({
      wordt: 0,
      gevolg: { product: -12_100 },
    });
  });
  test('van wat niet om te rekenen is gaat alleen weg wat eindigt: er komt nergens iets voor terug', () => {
    const inEuro = cel({ eenheid: 'euro', tarief: null, volume: 1_000, bedrag: 1_000 });
    const lopend = [tarief({ product: 'ander', cao: 'basis', micro: false, bedrag: 77 })];
    const overgangen = [overgang({ procent: '60' }), overgang({ naar: null, procent: '40' })];
    expect(reken([inEuro], { overgangen, lopend })).toMatchObject({ wordt: 600, gevolg: { product: -400 } });
    expect(reken([inEuro], { overgangen: [overgang({})], lopend })).toMatchObject({ wordt: 1_000 });
  });
  test('wat naar een ander product gaat wordt omgerekend, en staat daar', () => {
    const uren = overgang({ procent: '75', was: '60', wordt: '1', naar: 'uren' });
    const lopend = [tarief({ product: 'uren', cao: 'basis', micro: false, bedrag: 9_000, eenheid: 'uur' })];
    const impact = reken([cel({ volume: 240, tarief: 100, bedrag: 24_000 })], { overgangen: [uren], lopend });
    expect(samenvatten(impact.delen, 'product')).toEqual([
      { code: 'uren', was: 0, wordt: 27_000 },
      { code: 'begeleiding', was: 24_000, wordt: 6_000 },
    ]);
  });
});

describe('altijd', () => {
  const cellen = fc.array(
    fc
      .record({
        volume: fc.integer({ min: -500, max: 100_000 }),
        tarief: fc.integer({ min: 1, max: 50_000 }),
        perUur: fc.boolean(),
        aanbieder: fc.constantFrom('a', 'b', 'c'),
        gemeente: fc.constantFrom('0001', '0002'),
      })
      .map((deel) =>
        cel({
          ...deel,
          bedrag: deel.perUur
            ? roundToEurocent(divided(times(deel.volume, deel.tarief), 60))
            : deel.volume * deel.tarief,
        }),
      ),
  );
  const procent = fc.integer({ min: -9_000, max: 9_000 }).map((n) => exact(n).div(exact(100)).toString());
  const scenarios = fc.record({
    tarieven: fc.array(procent.map((p) => tarief({ procent: p }))),
    groei: fc.array(
      procent.map((p) => groei({ procent: p })),
      { maxLength: 1 },
    ),
    overgangen: fc.array(fc.constantFrom(overgang({ naar: null, procent: '40' }), overgang({ procent: '30' })), {
      maxLength: 2,
    }),
    lopend: fc.constant([tarief({ product: 'ander', cao: 'basis', micro: false, bedrag: 77 })]),
  });

  test('is elk totaal de som van zijn delen, en verklaart het gevolg het hele verschil', () => {
    fc.assert(
      fc.property(cellen, scenarios, (regels, deel) => {
        const { delen, was, wordt, gevolg } = reken(regels, deel);
        expect(was).toBe(regels.reduce((som, { bedrag }) => som + bedrag, 0));
        for (const groep of ['gemeente', 'product', 'aanbieder'] as const)
          expect(samenvatten(delen, groep).reduce((som, rij) => som + rij.wordt, 0)).toBe(wordt);
        expect(opbouwVan(delen).reduce((som, rij) => som + rij.wordt, 0)).toBe(wordt);
        expect(wordt - was).toBe(gevolg.norm + gevolg.groei + gevolg.product + gevolg.tarief);
      }),
    );
  });
  test('verandert er zonder wijziging niets', () => {
    fc.assert(
      fc.property(cellen, (regels) => {
        const { was, wordt } = reken(regels, {});
        return was === wordt;
      }),
    );
  });
  test('geeft de som hetzelfde als de regels stuk voor stuk', () => {
    const volumes = fc.array(fc.integer({ min: -500, max: 5_000 }), { minLength: 1 });
    fc.assert(
      fc.property(volumes, fc.integer({ min: 1, max: 9_999 }), (regels, bedrag) => {
        const volume = regels.reduce((som, een) => som + een, 0);
        const samen = reken([cel({ volume, bedrag: volume * 121 })], { tarieven: [tarief({ bedrag })] });
        return samen.wordt === regels.reduce((som, een) => som + een * bedrag, 0);
      }),
    );
  });
});
