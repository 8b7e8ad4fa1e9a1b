// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { norm } from '#libs/explain';
import { compared, total } from '#libs/kernel';
import type { Bewerking, Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { metRekenbases } from './rekenbases-toepassen.ts';
import type { Basiskeuze } from './rekenbasis.ts';
import { type Opstelvraag, rekenbasisOpstellen } from './rekenbasis-opstellen.rule.ts';

const bron = norm('plan');
const stap = (rest: Omit<Bewerking, 'bron'>): Bewerking => ({ ...rest, bron });
const cijfer = (rest: Pick<Modelparameter, 'code' | 'soort' | 'wijze'> & Partial<Modelparameter>): Modelparameter => ({
  jaar: 2025,
  bron,
  ...rest,
});
const loon = (functie: string, euroPerUur: string) => ({ cao: 'jeugdzorg', functie, euroPerUur, jaar: 2025, bron });
const mix = (product: string, aandelen: Readonly<Record<string, string>>) => ({
  product,
  functiemix: Object.entries(aandelen).map(([functie, procent]) => ({ functie, procent, bron })),
});

const weging = stap({ code: 'wegen', soort: 'weging', van: 'bruto-uurloon', naar: 'loon' });
const productief = stap({ code: 'uren', soort: 'deling', van: 'loon', naar: 'uur', parameter: 'productiviteit' });
const overhead = stap({ code: 'overhead', soort: 'opslag', van: 'uur', naar: 'met-overhead', parameter: 'overhead' });
const groep = stap({
  code: 'groep',
  soort: 'omrekening',
  van: 'met-overhead',
  naar: 'per-kind',
  parameter: 'groepsgrootte',
});

const model: Rekenmodel = {
  bewerkingen: [weging, productief, overhead],
  rekenwijzen: [
    {
      code: 'groep',
      naam: 'In een groep',
      producten: ['kleine-groep', 'grote-groep'],
      vanaf: 'uur',
      bewerkingen: [weging, productief, overhead, groep],
    },
  ],
  parameters: [
    cijfer({ code: 'p', soort: 'productiviteit', wijze: 'deling', waarover: 'loon', procent: '50' }),
    cijfer({ code: 'o-n', soort: 'overhead', wijze: 'opslag', waarover: 'uur', procent: '20', aanbieder: 'normaal' }),
    cijfer({ code: 'o-m', soort: 'overhead', wijze: 'opslag', waarover: 'uur', procent: '10', aanbieder: 'micro' }),
    cijfer({ code: 'g-k', soort: 'groepsgrootte', wijze: 'aantal', aantal: '4', product: 'kleine-groep' }),
    cijfer({ code: 'g-g', soort: 'groepsgrootte', wijze: 'aantal', aantal: '8', product: 'grote-groep' }),
  ],
  caos: [{ code: 'jeugdzorg', naam: 'Cao Jeugdzorg' }],
  lonen: { uurlonen: [loon('mbo', '20'), loon('hbo', '30')], loontabellen: [], inschalingen: [], loonstijgingen: [] },
  loonpeildag: '01-01',
  functiemixen: [
    mix('licht', { mbo: '100' }),
    mix('zwaar', { mbo: '25', hbo: '75' }),
    mix('kleine-groep', { mbo: '100' }),
    mix('grote-groep', { mbo: '100' }),
  ],
  declarabel: [],
  afronding: {},
  differentiatie: true,
  metMicro: true,
  basistarief: { wijze: 'laagste-toepasselijke', bron },
};
const leeg: Basiskeuze = { wijze: 'overnemen', uit: [], rekenwijze: null, mix: [], mixbron: null, cijfers: [] };
const vraag = (keuze: Partial<Basiskeuze>, rest: Partial<Opstelvraag> = {}): Opstelvraag => ({
  model,
  product: { product: 'nieuw', naam: 'Nieuw', eenheid: 'uur', wet: 'jeugdwet' },
  namen: { licht: 'Licht', zwaar: 'Zwaar' },
  functies: ['mbo', 'hbo'],
  jaar: 2025,
  versie: 1,
  inPlan: false,
  uitUitvraag: false,
  voorbeeld: false,
  keuze: { ...leeg, ...keuze },
  ...rest,
});
const opgesteld = (asked: Opstelvraag) => {
  const outcome = rekenbasisOpstellen(asked);
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const redenen = (asked: Opstelvraag) => {
  const outcome = rekenbasisOpstellen(asked);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, veld }) => [code, veld]) : outcome;
};
const van = (product: string, procent = '100') => ({ product, procent });
const eigen = { soort: 'overhead', waarde: '30', jaar: 2025, bron: 'Jaarrekening', reden: 'Kleine locatie.' };

describe('overnemen', () => {
  test('van één product: dezelfde mix, en dus dezelfde prijs', () => {
    const { inhoud, proef } = opgesteld(vraag({ uit: [van('licht')] }));
    // € 20 ÷ 50 % × 1,20 = € 48; een micro-onderneming × 1,10 = € 44.
    expect(proef.map(({ cao, micro, bedrag }) => [cao, micro, bedrag])).toEqual([
      ['jeugdzorg', false, 4800],
      ['basis', false, 4800],
      ['jeugdzorg', true, 4400],
      ['basis', true, 4400],
    ]);
    expect(inhoud.functiemix).toEqual([
      { functie: 'mbo', procent: '100', bron: norm('Rekenbasis 1 van het product, overgenomen van ‘Licht’ (100 %)') },
    ]);
  });

  test('bij samenvoegen weegt elke mix naar haar aandeel', () => {
    const { inhoud } = opgesteld(vraag({ uit: [van('licht', '60'), van('zwaar', '40')] }));
    expect(inhoud.functiemix.map(({ functie, procent }) => [functie, procent])).toEqual([
      ['mbo', '70'],
      ['hbo', '30'],
    ]);
    expect(inhoud.functiemix[0]?.bron).toMatchObject({
      norm: expect.stringContaining('samengevoegd uit ‘Licht’ (60 %) en ‘Zwaar’ (40 %)'),
    });
  });

  test('de cijfers die alleen voor het product gelden gaan mee, met de manier van berekenen', () => {
    const { inhoud, proef } = opgesteld(vraag({ uit: [van('kleine-groep')] }));
    expect(inhoud).toMatchObject({
      rekenwijze: 'groep',
      parameters: [{ soort: 'groepsgrootte', aantal: '4', product: 'nieuw' }],
    });
    expect(proef[0]?.bedrag).toBe(1200);
  });

  test('waar cijfers verschillen wordt niets gemiddeld: iemand vult het in', () => {
    const uit = [van('kleine-groep', '50'), van('grote-groep', '50')];
    expect(redenen(vraag({ uit }))).toContainEqual(['rekenbasis-cijfers-verschillen', 'cijfers.0.soort']);
    const cijfers = [{ ...eigen, soort: 'groepsgrootte', waarde: '6' }];
    expect(opgesteld(vraag({ uit, cijfers })).proef[0]?.bedrag).toBe(800);
  });

  test('producten die anders worden berekend gaan niet samen', () => {
    const uit = [van('licht', '50'), van('kleine-groep', '50')];
    expect(redenen(vraag({ uit }))).toContainEqual(['rekenbasis-rekenwijzen-verschillen', 'uit.0.product']);
  });

  test('een voorbeeld blijft een voorbeeld', () => {
    const marked = model.functiemixen.map((one) => ({
      ...one,
      functiemix: one.functiemix.map((deel) => ({ ...deel, bron: { ...bron, voorbeeld: true } as const })),
    }));
    const { inhoud, proef } = opgesteld(vraag({ uit: [van('licht')] }, { model: { ...model, functiemixen: marked } }));
    expect(inhoud.functiemix[0]?.bron).toMatchObject({ voorbeeld: true });
    expect(proef.every(({ voorbeeld }) => voorbeeld)).toBe(true);
    expect(opgesteld(vraag({ uit: [van('licht')] })).proef.some(({ voorbeeld }) => voorbeeld)).toBe(false);
  });

  test('alles wat niet klopt komt tegelijk', () => {
    expect(redenen(vraag({ uit: [van('nieuw', '50'), van('verzonnen', '20'), van('verzonnen', '20')] }))).toEqual([
      ['rekenbasis-product-dubbel', 'uit.0.product'],
      ['rekenbasis-geen-honderd', 'uit.0.procent'],
      ['rekenbasis-van-zichzelf', 'uit.0.product'],
      ['rekenbasis-product-zonder-cijfers', 'uit.1.product'],
      ['rekenbasis-product-zonder-cijfers', 'uit.2.product'],
    ]);
    expect(redenen(vraag({}))).toEqual([['rekenbasis-zonder-product', 'uit.0.product']]);
  });

  test('aandelen van aandelen tellen altijd op tot precies honderd', () => {
    const share = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(share, (honderdsten) => {
        const [a, b] = [honderdsten / 100, (10_000 - honderdsten) / 100];
        const { inhoud } = opgesteld(vraag({ uit: [van('licht', `${a}`), van('zwaar', `${b}`)] }));
        expect(compared(total(inhoud.functiemix.map(({ procent }) => procent)), 100)).toBe(0);
      }),
    );
  });
});

describe('zelf invullen', () => {
  const zelf = (rest: Partial<Basiskeuze>) => vraag({ wijze: 'eigen', mixbron: 'Gesprek', ...rest });

  test('een eigen mix met haar bron', () => {
    const { inhoud, proef } = opgesteld(
      zelf({
        mix: [
          { functie: 'mbo', procent: '50' },
          { functie: 'hbo', procent: '50' },
        ],
      }),
    );
    expect(proef[0]?.bedrag).toBe(6000);
    expect(inhoud.functiemix[0]?.bron).toEqual(norm('Rekenbasis 1 van het product, ingevoerd: Gesprek'));
  });

  test('moet honderd zijn, met functies van het model en een bron', () => {
    const mix = [
      { functie: 'mbo', procent: '50' },
      { functie: 'arts', procent: '40' },
    ];
    expect(redenen(zelf({ mix, mixbron: null }))).toEqual([
      ['functie-onbekend', 'mix'],
      ['mix-eigen-geen-honderd', 'mix'],
      ['rekenbasis-zonder-mixbron', 'mixbron'],
      ['kostprijs-gegeven-ontbreekt', undefined],
    ]);
  });

  test('zonder mix ontbreekt zij; een andere manier van berekenen moet er zijn', () => {
    expect(redenen(zelf({}))).toMatchObject({ status: 'incomplete', missing: ['functiemix-van-product'] });
    const mix = [{ functie: 'mbo', procent: '100' }];
    expect(redenen(zelf({ mix, rekenwijze: 'verzonnen' }))).toEqual([['rekenbasis-rekenwijze-onbekend', 'rekenwijze']]);
    expect(redenen(zelf({ mix, rekenwijze: 'groep' }))).toMatchObject({ missing: ['groepsgrootte'] });
  });
});

describe('een eigen cijfer', () => {
  test('gaat voor het algemene, ook waar dat per omvang verschilt', () => {
    const { proef } = opgesteld(vraag({ uit: [van('licht')], cijfers: [eigen] }));
    expect(new Set(proef.map(({ bedrag }) => bedrag))).toEqual(new Set([5200]));
    const small = opgesteld(vraag({ uit: [van('licht')], cijfers: [{ ...eigen, aanbieder: 'micro' }] }));
    expect(small.proef.map(({ bedrag }) => bedrag)).toEqual([4800, 4800, 5200, 5200]);
  });

  test('nul productiviteit, een onbekend cijfer of twee keer hetzelfde kan niet', () => {
    const met = (...cijfers: Basiskeuze['cijfers']) => redenen(vraag({ uit: [van('licht')], cijfers }));
    expect(met({ ...eigen, soort: 'productiviteit', waarde: '0' })).toMatchObject([
      ['parameter-onbruikbaar', undefined],
    ]);
    expect(met({ ...eigen, soort: 'verblijf' })).toEqual([['rekenbasis-cijfer-past-niet', 'cijfers.0.soort']]);
    expect(met(eigen, { ...eigen, waarde: '40' })).toEqual([
      ['parameter-dubbel', undefined],
      ['parameter-dubbel', undefined],
    ]);
  });

  test('uit een ander jaar of van een andere grondslag geeft een waarschuwing, zoals elk cijfer', () => {
    const { proef } = opgesteld(vraag({ uit: [van('licht')], cijfers: [{ ...eigen, jaar: 2023, wijze: 'aandeel' }] }));
    const [first] = proef;
    const warnings =
      first?.soort === 'cao' && first.outcome.status === 'decided' ? first.outcome.value.waarschuwingen : [];
    const codes = new Set(warnings.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['cijfer-van-ander-jaar', 'grondslagen-verschillen']));
  });
});

describe('een product dat het plan kent', () => {
  const bekend = (code: string, keuze: Partial<Basiskeuze>, rest: Partial<Opstelvraag> = {}) =>
    vraag(
      { wijze: 'eigen', ...keuze },
      { product: { product: code, naam: code, eenheid: 'uur', wet: 'jeugdwet' }, inPlan: true, ...rest },
    );

  test('neemt niets over van een ander', () =>
    expect(redenen(bekend('licht', { wijze: 'overnemen', uit: [van('zwaar')] }))).toEqual([
      ['rekenbasis-alleen-eigen', 'wijze'],
    ]));

  test('rekent met het eigen cijfer en met de mix en de manier van het plan', () => {
    expect(new Set(opgesteld(bekend('licht', { cijfers: [eigen] })).proef.map(({ bedrag }) => bedrag))).toEqual(
      new Set([5200]),
    );
    const groep = [{ ...eigen, soort: 'groepsgrootte', waarde: '6' }];
    const { inhoud, proef } = opgesteld(bekend('kleine-groep', { cijfers: groep }));
    // Het cijfer van het plan voor dit product (4) telt niet meer: € 48 ÷ 6 = € 8.
    expect([inhoud.rekenwijze, proef[0]?.bedrag]).toEqual(['groep', 800]);
  });

  test('kan een andere mix krijgen, behalve als die na een uitvraag is gekozen', () => {
    const ander = { mix: [{ functie: 'hbo', procent: '100' }], mixbron: 'Gesprek' };
    expect(opgesteld(bekend('licht', ander)).proef[0]?.bedrag).toBe(7200);
    expect(redenen(bekend('licht', ander, { uitUitvraag: true }))).toEqual([['rekenbasis-mix-uit-uitvraag', 'mix']]);
  });

  test('zonder eigen cijfers en mix geldt weer wat het plan zegt', () =>
    expect(opgesteld(bekend('licht', {})).proef[0]?.bedrag).toBe(4800));
});

test('waarom een cijfer is gekozen blijft erbij staan', () => {
  const { inhoud } = opgesteld(vraag({ uit: [van('licht')], cijfers: [eigen] }));
  expect(new Set(inhoud.parameters.map(({ reden }) => reden))).toEqual(new Set(['Kleine locatie.']));
});

test('wat vóór het plan is vastgesteld voor een product dat het plan later kent, telt daar niet dubbel', () => {
  const { inhoud } = opgesteld(vraag({ uit: [van('licht')], cijfers: [eigen] }));
  const later = cijfer({
    code: 'o-x',
    soort: 'overhead',
    wijze: 'opslag',
    waarover: 'uur',
    procent: '25',
    product: 'nieuw',
  });
  const after = metRekenbases({ ...model, parameters: [...model.parameters, later] }, [inhoud]);
  expect(after.parameters.filter(({ product }) => product === 'nieuw')).toEqual([later]);
});

test('wat in het model staat gaat voor: een uitvraag vervangt de mix, de cijfers blijven', () => {
  const { inhoud } = opgesteld(vraag({ uit: [van('licht')], cijfers: [eigen] }));
  const survey = { ...model, functiemixen: [mix('nieuw', { hbo: '100' }), ...model.functiemixen] };
  const after = metRekenbases(survey, [inhoud]);
  expect(after.functiemixen.find(({ product }) => product === 'nieuw')?.functiemix[0]?.functie).toBe('hbo');
  expect(after.parameters.filter(({ product }) => product === 'nieuw').length).toBeGreaterThan(0);
});
