// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { wachttijdWegen } from './wachttijd-wegen.rule.ts';

const vandaag = datum('2025-04-01');
const melding = (peildatum: string, wekenGesprek = 2, wekenHulp = 3) => ({
  peildatum: datum(peildatum),
  wekenGesprek,
  wekenHulp,
});
const weeg = (peildatum: string, actueelDagen: number | null) =>
  wachttijdWegen({ melding: melding(peildatum), actueelDagen, vandaag });

describe('een wachttijd', () => {
  test('telt de weken tot het gesprek en de weken daarna op, met de stappen', () => {
    const gewogen = weeg('2025-03-20', 92);
    expect(gewogen).toMatchObject({ status: 'decided', value: { weken: 5, stand: 'actueel' } });
    expect(gewogen.steps.map(({ name }) => name)).toEqual(['wachttijd', 'peildatum', 'actueel-dagen']);
    expect(gewogen.steps[0]?.steps.map(({ value }) => value)).toEqual([2, 3]);
  });

  test('is op de laatste dag nog actueel, en een dag later verouderd', () => {
    expect(weeg('2025-03-02', 30)).toMatchObject({ value: { stand: 'actueel' } });
    expect(weeg('2025-03-01', 30)).toMatchObject({ value: { stand: 'verouderd' } });
  });

  test('heet nooit verouderd als de regio geen grens stelde', () => {
    expect(weeg('2019-01-01', null)).toMatchObject({ value: { stand: 'zonder-grens' } });
  });

  test('is onbekend zolang niemand haar meldde', () => {
    expect(wachttijdWegen({ melding: null, actueelDagen: 92, vandaag })).toMatchObject({
      status: 'incomplete',
      missing: ['wachttijd'],
    });
  });

  test('blijft verouderd naarmate de tijd gaat, en de som verandert daar niet van', () => {
    fc.assert(
      fc.property(fc.nat(260), fc.nat(260), fc.nat(400), fc.nat(400), fc.nat(400), (a, b, grens, oud, meer) => {
        const op = (dagen: number) =>
          wachttijdWegen({
            melding: melding(vandaag.subtract({ days: dagen }).toString(), a, b),
            actueelDagen: grens,
            vandaag,
          });
        const [nu, later] = [op(oud), op(oud + meer)];
        if (nu.status !== 'decided' || later.status !== 'decided') throw new Error('onbekend');
        expect([nu.value.weken, later.value.weken]).toEqual([a + b, a + b]);
        expect(nu.value.stand).toBe(oud <= grens ? 'actueel' : 'verouderd');
        if (nu.value.stand === 'verouderd') expect(later.value.stand).toBe('verouderd');
      }),
    );
  });
});
