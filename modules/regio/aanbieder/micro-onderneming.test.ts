// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eurocent } from '#libs/kernel';
import { isMicroOnderneming } from './micro-onderneming.rule.ts';

const miljoen = 1_000_000_00;
// [002 §5.2]: "minder dan 10 werknemers en een jaaromzet en/of jaarbalans van minder dan 2 miljoen euro"
const grens = { werknemersMinderDan: 10, omzetOfBalansMinderDan: eurocent(2 * miljoen) };
const toets = (medewerkers: number, jaaromzet: number, balanstotaal: number) =>
  isMicroOnderneming({ medewerkers, jaaromzet: eurocent(jaaromzet), balanstotaal: eurocent(balanstotaal) }, grens);
const isMicro = (...omvang: Parameters<typeof toets>) => {
  const outcome = toets(...omvang);
  return outcome.status === 'decided' && outcome.value;
};

describe('een micro-onderneming', () => {
  test('is een zelfstandige die op de keukentafel de boeken bijhoudt', () => {
    expect(isMicro(1, 90_000_00, 20_000_00)).toBe(true);
    expect(isMicro(0, 0, 0)).toBe(true);
  });

  test('heeft minder dan tien werknemers: negen wel, tien niet', () => {
    expect(isMicro(9, miljoen, miljoen)).toBe(true);
    expect(isMicro(10, miljoen, miljoen)).toBe(false);
  });

  test('heeft minder dan twee miljoen: een cent eronder wel, precies twee miljoen niet', () => {
    expect(isMicro(9, 2 * miljoen - 1, 2 * miljoen - 1)).toBe(true);
    expect(isMicro(9, 2 * miljoen, 2 * miljoen)).toBe(false);
  });

  test('heeft genoeg aan één van beide: een lage omzet of een lage balans', () => {
    expect(isMicro(9, 2 * miljoen - 1, 2 * miljoen)).toBe(true);
    expect(isMicro(9, 2 * miljoen, 2 * miljoen - 1)).toBe(true);
    expect(isMicro(9, 2 * miljoen - 1, 50 * miljoen)).toBe(true);
  });

  test('is met tien werknemers te groot, hoe weinig er ook omgaat', () => {
    expect(isMicro(10, 0, 0)).toBe(false);
  });

  test('volgt de grenzen van de regio', () => {
    const ruimer = { werknemersMinderDan: 11, omzetOfBalansMinderDan: eurocent(2 * miljoen + 1) };
    const omvang = { medewerkers: 10, jaaromzet: eurocent(2 * miljoen), balanstotaal: eurocent(9 * miljoen) };
    expect(isMicroOnderneming(omvang, ruimer)).toMatchObject({ value: true });
    expect(isMicroOnderneming(omvang, { ...ruimer, werknemersMinderDan: 10 })).toMatchObject({ value: false });
    expect(isMicroOnderneming(omvang, { ...ruimer, omzetOfBalansMinderDan: eurocent(2 * miljoen) })).toMatchObject({
      value: false,
    });
  });

  test('laat zien wat de aanbieder opgaf, en waar de grenzen vandaan komen', () => {
    const { steps } = toets(9, 3 * miljoen, miljoen);
    expect(steps).toMatchObject([
      { name: 'micro-onderneming', value: true, unit: 'ja-nee', source: { rule: 'regio/micro-onderneming' } },
    ]);
    const aanbeveling = { from: 'norm', norm: 'Aanbeveling 2003/361/EG' };
    expect(steps[0]?.steps.map(({ name, value, unit, source }) => [name, value, unit, source])).toEqual([
      ['medewerkers', 9, 'stuks', { from: 'input' }],
      ['grens-medewerkers', 10, 'stuks', aanbeveling],
      ['jaaromzet', 3 * miljoen, 'eurocent', { from: 'input' }],
      ['balanstotaal', miljoen, 'eurocent', { from: 'input' }],
      ['grens-omzet-of-balans', 2 * miljoen, 'eurocent', aanbeveling],
    ]);
    expect(toets(10, miljoen, miljoen).steps[0]?.value).toBe(false);
  });

  test('houdt nooit op dat te zijn door kleiner te worden', () => {
    const omvang = fc.tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 4 * miljoen }),
      fc.integer({ min: 0, max: 4 * miljoen }),
    );
    fc.assert(
      fc.property(omvang, omvang, ([n, omzet, balans], [minder, omzetMinder, balansMinder]) => {
        fc.pre(isMicro(n, omzet, balans));
        expect(
          isMicro(Math.max(0, n - minder), Math.max(0, omzet - omzetMinder), Math.max(0, balans - balansMinder)),
        ).toBe(true);
      }),
    );
  });
});
