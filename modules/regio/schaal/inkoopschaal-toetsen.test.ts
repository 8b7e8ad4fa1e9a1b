// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { type EigenInkoop, inkoopschaalToetsen } from './inkoopschaal-toetsen.rule.ts';

const eigen: EigenInkoop = {
  schalen: ['regionaal'],
  schaalnamen: { regionaal: 'Regionaal', 'bi-regionaal': 'Bi-regionaal', landelijk: 'Landelijk' },
  namen: ['Regio Noord', 'Werkorganisatie', 'WO'],
};
const zorgvorm = (schalen: readonly string[], uitvoerder: string | null = null) => ({
  naam: 'Zorg',
  inkoop: { schalen, uitvoerder, bijzonder: null },
  bron: input,
});

describe('of het verband een zorgvorm zelf inkoopt', () => {
  // [001 §5.3.1–5.3.4]: every kind of cell that the matrices hold, as a regional organisation reads them.
  test.each([
    ['regionaal', ['regionaal'], null],
    ['regionaal en bi-regionaal', ['regionaal', 'bi-regionaal'], null],
    ['regionaal, door de eigen organisatie', ['regionaal'], 'Werkorganisatie'],
    ['onder de afkorting van de eigen organisatie', ['regionaal'], ' wo '],
  ])('ja: %s', (_, schalen, uitvoerder) => {
    expect(inkoopschaalToetsen([zorgvorm(schalen, uitvoerder)], eigen).status).toBe('decided');
  });

  test('nee, op een grotere schaal; de reden noemt de schaal en wie het doet', () => {
    expect(inkoopschaalToetsen([zorgvorm(['bi-regionaal'], 'Stad')], eigen)).toMatchObject({
      status: 'refused',
      reasons: [
        { code: 'zorgvorm-andere-schaal', figures: { zorgvorm: 'Zorg', schaal: 'Bi-regionaal', uitvoerder: 'Stad' } },
      ],
    });
    expect(inkoopschaalToetsen([zorgvorm(['landelijk'])], eigen)).toMatchObject({
      reasons: [{ figures: { uitvoerder: 'wie daar inkoopt' } }],
    });
  });

  test('nee, op de eigen schaal door een ander', () => {
    expect(inkoopschaalToetsen([zorgvorm(['regionaal'], 'Stad')], eigen)).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'zorgvorm-andere-uitvoerder', figures: { uitvoerder: 'Stad' } }],
    });
  });

  test('zonder eigen schaal telt alleen wie het uitvoert', () => {
    const onbekend = { ...eigen, schalen: [] };
    expect(inkoopschaalToetsen([zorgvorm(['bi-regionaal'])], onbekend).status).toBe('decided');
    expect(inkoopschaalToetsen([zorgvorm(['bi-regionaal'], 'Stad')], onbekend).status).toBe('refused');
  });

  test('een zorgvorm waarvoor die dag niets is geregeld, houdt niets tegen', () => {
    expect(inkoopschaalToetsen([{ ...zorgvorm([]), inkoop: null }], eigen).status).toBe('decided');
    expect(inkoopschaalToetsen([], eigen).status).toBe('decided');
  });

  test('elke zorgvorm die elders wordt ingekocht is een reden', () => {
    const outcome = inkoopschaalToetsen([zorgvorm(['landelijk']), zorgvorm(['regionaal'], 'Stad')], eigen);
    expect(outcome.status === 'refused' && outcome.reasons).toHaveLength(2);
  });
});
