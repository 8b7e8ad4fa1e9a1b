// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input, step } from '#libs/explain';
import { datum, eurocent } from '#libs/kernel';
import { type StaandTarief, volgregelOp } from './volgregel.ts';
import type { Volgtarief } from './volgtarieven-bepalen.rule.ts';

const dag = datum('2026-01-01');
const nieuw: Volgtarief = {
  ...{ product: 'a', cao: 'ggz', micro: false, eenheid: 'minuut', voorbeeld: false, lijstbedrag: null },
  bedrag: eurocent(200),
  stap: step('volgtarief', 200, 'eurocent', input),
};
const staand = (bedrag: number, van: string, anders: Partial<StaandTarief> = {}): StaandTarief => ({
  ...{ id: `${bedrag} ${van}`, product: 'a', cao: 'ggz', micro: false, eenheid: 'minuut', voorbeeld: false },
  ...{ bedrag: eurocent(bedrag), van: datum(van), tot: null, staat: 'vastgesteld' },
  ...anders,
});
const wacht = (bedrag: number, van: string) => staand(bedrag, van, { staat: 'voorgesteld' });
const regel = (staande: readonly StaandTarief[], nieuweVersie = false) => {
  const { verandert, teVragen, opgehouden } = volgregelOp(dag, nieuw, { naam: 'A', nieuweVersie }, staande);
  return [verandert, teVragen, opgehouden.map(({ code }) => code)];
};

describe('whether a tariff that follows changes', () => {
  test('it does when the amount or the unit is another, and when there was none', () => {
    expect(regel([staand(200, '2025-01-01')])).toEqual([false, false, []]);
    expect(regel([staand(190, '2025-01-01')])).toEqual([true, true, []]);
    expect(regel([staand(200, '2025-01-01', { eenheid: 'uur' })])).toEqual([true, true, []]);
    expect(regel([])).toEqual([true, true, []]);
    expect(regel([staand(200, '2025-01-01', { cao: 'vvt' })])).toEqual([true, true, []]);
  });

  test('a version that begins on the day asks a tariff of that day, also when the amount is the same', () => {
    expect(regel([staand(200, '2025-01-01')], true)).toEqual([true, true, []]);
    expect(regel([staand(200, '2026-01-01')], true)).toEqual([false, false, []]);
    expect(regel([staand(200, '2025-01-01'), wacht(200, '2026-01-01')], true)).toEqual([
      true,
      false,
      ['volgtarief-wacht'],
    ]);
    expect(regel([staand(200, '2024-01-01'), wacht(200, '2025-06-01')], true)).toEqual([
      true,
      true,
      ['volgtarief-wacht'],
    ]);
  });
});

describe('whether it is still to be asked', () => {
  const loopt = staand(190, '2025-01-01');

  test('not when what waits makes it right, or is about a later day', () => {
    expect(regel([loopt, wacht(200, '2025-06-01')])).toEqual([true, false, ['volgtarief-wacht']]);
    expect(regel([loopt, wacht(210, '2026-07-01')])).toEqual([true, false, ['volgtarief-wacht']]);
  });

  test('it is when what waits was about an earlier change', () => {
    expect(regel([loopt, wacht(195, '2025-06-01')])).toEqual([true, true, ['volgtarief-wacht']]);
  });

  test('not when another tariff is planned after the day: nothing can be put between', () => {
    expect(regel([{ ...loopt, tot: datum('2026-05-31') }, staand(220, '2026-06-01')])).toEqual([
      true,
      false,
      ['later-tarief'],
    ]);
  });
});
