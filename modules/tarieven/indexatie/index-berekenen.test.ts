// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { input, type Step } from '#libs/explain';
import { compared, divided, eurocent, plus, times, total } from '#libs/kernel';
import { indexBerekenen } from './index-berekenen.rule.ts';
import type { Indexcijfer, Indexmethode, Indexvraag } from './indexmethode.ts';
import { indexfactor, tariefIndexeren } from './tarief-indexeren.rule.ts';

const gewichten = (delen: Readonly<Record<string, string>>) =>
  Object.entries(delen).map(([reeks, procent]) => ({ reeks, procent, bron: input }));
const cijfer = (reeks: string, jaar: number, stand: Indexcijfer['stand'], procent: string): Indexcijfer => ({
  reeks,
  jaar,
  stand,
  procent,
  bron: input,
});

/** The figures that VNG printed with its advice for 2024 and 2025. */
const gepubliceerd = [
  cijfer('OVA', 2023, 'voorlopig', '4.74'),
  cijfer('OVA', 2023, 'definitief', '6.36'),
  cijfer('PPC', 2023, 'voorlopig', '4.87'),
  cijfer('PPC', 2023, 'definitief', '7.02'),
  cijfer('OVA', 2024, 'voorlopig', '4.94'),
  cijfer('OVA', 2024, 'definitief', '6.00'),
  cijfer('PPC', 2024, 'voorlopig', '2.51'),
  cijfer('PPC', 2024, 'definitief', '3.10'),
  cijfer('OVA', 2025, 'voorlopig', '4.18'),
  cijfer('PPC', 2025, 'voorlopig', '1.82'),
];
const jeugd = { OVA: '90', PPC: '10' };
const relatief: Indexmethode = {
  gewichten: gewichten(jeugd),
  nacalculatie: 'relatief',
  decimalenTussen: 2,
  decimalenUitkomst: 2,
};
const procentpunt: Indexmethode = { ...relatief, nacalculatie: 'procentpunt', decimalenTussen: 3 };
const vraag = (deel: Partial<Indexvraag> = {}): Indexvraag => ({
  methode: relatief,
  jaar: 2024,
  eersteJaar: false,
  cijfers: gepubliceerd,
  ...deel,
});

const bereken = (deel: Partial<Indexvraag> = {}) => {
  const outcome = indexBerekenen(vraag(deel));
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome;
};
/** Every value that a step by this name has, deep down. */
const values = (steps: readonly Step[], name: string): readonly unknown[] =>
  steps.flatMap((one) => [...(one.name === name ? [one.value] : []), ...values(one.steps, name)]);

describe('de tabellen die VNG heeft gepubliceerd, tot het laatste cijfer', () => {
  test('2024: verschil 1,55 en 2,05, samen 1,60; voorlopig 4,70; index aanbieder 6,30', () => {
    const { value, steps } = bereken();
    expect(values(steps, 'verschil-relatief')).toEqual(['1.55', '2.05']);
    expect(values(steps, 'vorig-jaar-voorlopig')).toEqual(['4.75']);
    expect(values(steps, 'vorig-jaar-definitief')).toEqual(['6.43']);
    expect(value).toEqual({ jaar: 2024, nacalculatie: '1.6', voorlopig: '4.7', procent: '6.3' });
  });

  test('2025, de ingetrokken tabel met relatief verschil: 1,01 en 0,58, samen 0,97; 3,94; index 4,91', () => {
    const { value, steps } = bereken({ jaar: 2025 });
    expect(values(steps, 'verschil-relatief')).toEqual(['1.01', '0.58']);
    expect(values(steps, 'vorig-jaar-voorlopig')).toEqual(['4.7']);
    expect(values(steps, 'vorig-jaar-definitief')).toEqual(['5.71']);
    expect(value).toEqual({ jaar: 2025, nacalculatie: '0.97', voorlopig: '3.94', procent: '4.91' });
  });

  test('2025, de tabel van 2 oktober 2024 met procentpunten: 0,954 en 0,059, samen 1,013; 3,944; index 4,96', () => {
    const { value, steps } = bereken({ jaar: 2025, methode: procentpunt });
    const [raming, nacalculatie] = steps[0]?.steps ?? [];
    expect(raming?.steps.map((deel) => [deel.name, deel.value])).toEqual([
      ['OVA', '3.762'],
      ['PPC', '0.182'],
    ]);
    expect(nacalculatie?.steps.slice(0, 2).map((deel) => [deel.name, deel.value])).toEqual([
      ['OVA', '0.954'],
      ['PPC', '0.059'],
    ]);
    expect(value).toEqual({ jaar: 2025, nacalculatie: '1.013', voorlopig: '3.944', procent: '4.96' });
  });

  test('met onafgeronde tussenuitkomsten zou 2024 op 6,29 uitkomen: de afronding hoort bij de methode', () => {
    expect(bereken({ methode: { ...relatief, decimalenTussen: 6 } }).value.procent).toBe('6.29');
  });
});

describe('de methode', () => {
  test('in het eerste jaar van een contract telt alleen de raming [toelichting contractstandaard Wmo 1.2]', () => {
    const { value } = bereken({ jaar: 2025, methode: procentpunt, eersteJaar: true });
    expect(value).toEqual({ jaar: 2025, voorlopig: '3.944', nacalculatie: null, procent: '3.94' });
    expect(bereken({ methode: { ...relatief, nacalculatie: 'geen' } }).value.procent).toBe('4.7');
  });

  test('drie onderdelen, zoals ziekenhuizen wegen met 60, 30 en 10, met de hand nagerekend', () => {
    // 60 % × 4 + 30 % × 2 + 10 % × 1 = 3,1; nacalculatie 60 % × (5 − 4,5) + 30 % × (1 − 2) + 10 % × 0 = 0.
    const cijfers = [
      cijfer('loon', 2026, 'voorlopig', '4'),
      cijfer('materieel', 2026, 'voorlopig', '2'),
      cijfer('kapitaal', 2026, 'voorlopig', '1'),
      cijfer('loon', 2025, 'voorlopig', '4.5'),
      cijfer('loon', 2025, 'definitief', '5'),
      cijfer('materieel', 2025, 'voorlopig', '2'),
      cijfer('materieel', 2025, 'definitief', '1'),
      cijfer('kapitaal', 2025, 'voorlopig', '1'),
      cijfer('kapitaal', 2025, 'definitief', '1'),
    ];
    const methode = { ...procentpunt, gewichten: gewichten({ loon: '60', materieel: '30', kapitaal: '10' }) };
    expect(bereken({ jaar: 2026, methode, cijfers }).value).toEqual({
      jaar: 2026,
      voorlopig: '3.1',
      nacalculatie: '0',
      procent: '3.1',
    });
  });

  test('een te hoge raming wordt het jaar erna teruggehaald', () => {
    const cijfers = [
      cijfer('OVA', 2026, 'voorlopig', '2'),
      cijfer('OVA', 2025, 'voorlopig', '4'),
      cijfer('OVA', 2025, 'definitief', '3'),
    ];
    const methode = { ...procentpunt, gewichten: gewichten({ OVA: '100' }) };
    expect(bereken({ jaar: 2026, methode, cijfers }).value).toMatchObject({ nacalculatie: '-1', procent: '1' });
  });

  test('wat ontbreekt wordt in één keer genoemd', () => {
    expect(indexBerekenen(vraag({ jaar: 2026 }))).toMatchObject({
      status: 'incomplete',
      missing: ['OVA-voorlopig-2026', 'OVA-definitief-2025', 'PPC-voorlopig-2026', 'PPC-definitief-2025'],
    });
  });

  test('alles wat niet klopt komt in één keer terug', () => {
    const methode: Indexmethode = {
      gewichten: gewichten({ OVA: '120', PPC: '-10' }),
      nacalculatie: 'relatief',
      decimalenTussen: 9,
      decimalenUitkomst: 2,
    };
    const cijfers = [...gepubliceerd, cijfer('OVA', 2024, 'voorlopig', '5'), cijfer('PPC', 2026, 'voorlopig', '474')];
    const outcome = indexBerekenen(vraag({ methode, cijfers }));
    expect(outcome.status === 'refused' && outcome.reasons.map(({ code }) => code)).toEqual([
      'gewicht-buiten-bereik',
      'gewicht-buiten-bereik',
      'gewichten-geen-honderd',
      'decimalen-onbruikbaar',
      'indexcijfer-dubbel',
      'indexcijfer-onbruikbaar',
    ]);
    const twice = { ...relatief, gewichten: [...gewichten({ OVA: '50' }), ...gewichten({ OVA: '50' })] };
    expect(indexBerekenen(vraag({ methode: twice }))).toMatchObject({ reasons: [{ code: 'gewicht-dubbel' }] });
  });

  const percentage = fc.integer({ min: -500, max: 1500 }).map((honderdsten) => divided(honderdsten, 100).toString());

  test('met procentpunten en genoeg decimalen is de index precies raming plus tekort', () => {
    fc.assert(
      fc.property(fc.array(percentage, { minLength: 6, maxLength: 6 }), fc.integer({ min: 1, max: 99 }), (p, w) => {
        const [a = '0', b = '0', c = '0', d = '0', e = '0', f = '0'] = p;
        const methode = {
          gewichten: gewichten({ OVA: String(w), PPC: String(100 - w) }),
          nacalculatie: 'procentpunt',
          decimalenTussen: 4,
          decimalenUitkomst: 4,
        } as const;
        const cijfers = [
          cijfer('OVA', 2025, 'voorlopig', a),
          cijfer('OVA', 2024, 'voorlopig', b),
          cijfer('OVA', 2024, 'definitief', c),
          cijfer('PPC', 2025, 'voorlopig', d),
          cijfer('PPC', 2024, 'voorlopig', e),
          cijfer('PPC', 2024, 'definitief', f),
        ];
        const ova = times(total([a, c, times(b, -1)]), divided(w, 100));
        const ppc = times(total([d, f, times(e, -1)]), divided(100 - w, 100));
        const { procent } = bereken({ jaar: 2025, methode, cijfers }).value;
        expect(compared(procent, plus(ova, ppc))).toBe(0);
      }),
    );
  });
});

describe('een tarief indexeren', () => {
  const wordt = (bedrag: number, ...procenten: string[]) => {
    const outcome = tariefIndexeren(eurocent(bedrag), procenten);
    return outcome.status === 'decided' ? outcome.value : outcome;
  };

  test('€ 1,16 met 4,96 procent is € 1,217536 en wordt € 1,22', () => {
    expect(wordt(116, '4.96')).toEqual({ bedrag: 122, onafgerond: '121.7536' });
  });

  test('jaren na elkaar vermenigvuldigen, met één afronding aan het eind', () => {
    expect(compared(indexfactor(['8', '1.25']), '1.0935')).toBe(0);
    // € 1,16 × 1,063 = € 1,23308 × 1,0496 = € 1,294240…; per jaar afgerond zou het € 1,23 × 1,0496 = € 1,29 zijn.
    expect(wordt(116, '6.3', '4.96')).toEqual({ bedrag: 129, onafgerond: '129.424077' });
  });

  test('wat geen tarief meer is, wordt geweigerd', () => {
    expect(wordt(1, '-60')).toMatchObject({ status: 'refused', reasons: [{ code: 'tarief-buiten-bereik' }] });
    expect(wordt(100_000_000, '1')).toMatchObject({ status: 'refused' });
  });

  test('de volgorde van de jaren maakt niet uit, en nul procent verandert niets', () => {
    const procent = fc.integer({ min: -2000, max: 5000 }).map((n) => divided(n, 100).toString());
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1_000_000 }), procent, procent, (bedrag, a, b) => {
        expect(wordt(bedrag, a, b)).toEqual(wordt(bedrag, b, a));
        expect(wordt(bedrag, '0')).toMatchObject({ bedrag });
      }),
    );
  });
});
