// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum, eurocent } from '#libs/kernel';
import type { AfgesprokenStap } from './ingroeipad.ts';
import { ingroeipadBerekenen } from './ingroeipad-berekenen.rule.ts';

const deel = (van: string, procent: string, tot: string | null = null): AfgesprokenStap => ({
  van,
  tot,
  bedrag: null,
  deel: procent,
});
const bedrag = (van: string, centen: number): AfgesprokenStap => ({
  van,
  tot: null,
  bedrag: eurocent(centen),
  deel: null,
});
const pad = (stappen: readonly AfgesprokenStap[], oud = 1000, eind = 1301) =>
  ingroeipadBerekenen({ vandaag: datum('2025-01-15'), oud: eurocent(oud), eindbedrag: eurocent(eind), stappen });
const codes = (...args: Parameters<typeof pad>) => {
  const outcome = pad(...args);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, veld }) => `${code} ${veld}`) : outcome;
};

describe('a path', () => {
  test('by parts of the difference rounds once per step and ends the day before the list', () => {
    expect(pad([deel('2025-07-01', '50'), deel('2026-01-01', '75'), deel('2027-01-01', '100')])).toMatchObject({
      value: {
        tarieven: [
          { van: '2025-07-01', tot: '2025-12-31', bedrag: 1151 },
          { van: '2026-01-01', tot: '2026-12-31', bedrag: 1226 },
        ],
        lijstVanaf: '2027-01-01',
      },
    });
  });

  test('may go by amounts, end at the amount of the list, and go down', () => {
    expect(pad([bedrag('2025-07-01', 1100), bedrag('2026-01-01', 1301)])).toMatchObject({
      value: { tarieven: [{ bedrag: 1100 }], lijstVanaf: '2026-01-01' },
    });
    expect(
      pad([deel('2025-07-01', '0'), deel('2026-01-01', '50'), deel('2026-07-01', '100')], 1301, 1000),
    ).toMatchObject({
      value: { tarieven: [{ bedrag: 1301 }, { bedrag: 1151 }] },
    });
  });

  test('with a gap, an overlap, a wrong order and a wrong end tells all of it at once', () => {
    const stappen = [
      deel('2025-01-15', '20', '2025-05-31'),
      deel('2025-07-01', '40', '2025-12-31'),
      deel('2025-12-01', '101'),
      deel('2025-11-01', '60', '2025-10-01'),
    ];
    expect(codes(stappen)).toEqual([
      'pad-deel-buiten-bereik stappen.2.deel',
      'pad-eindigt-eerder stappen.3.tot',
      'pad-gat stappen.1.van',
      'pad-overlap stappen.2.van',
      'pad-niet-op-volgorde stappen.3.van',
      'tarief-ingang-voorbij stappen.0.van',
      'pad-einde-niet-op-lijst stappen.3.deel',
      'pad-laatste-eindigt stappen.3.tot',
    ]);
  });

  test('needs two steps, one thing per step, and a difference', () => {
    const both = { ...deel('2025-07-01', '100'), bedrag: eurocent(5) };
    expect(codes([both], 1301)).toEqual([
      'pad-te-kort stappen',
      'pad-geen-verschil oud',
      'pad-een-van-twee stappen.0.bedrag',
    ]);
    expect(codes([])).toEqual(['pad-te-kort stappen']);
    expect(codes([bedrag('2025-07-01', 1100), bedrag('2026-01-01', 1300)])).toEqual([
      'pad-einde-niet-op-lijst stappen.1.deel',
    ]);
  });
});

test('rising parts give amounts that never turn back and stay between old and list, without a day uncovered', () => {
  const centen = fc.integer({ min: 1, max: 1_000_000 });
  const parts = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(centen, centen, parts, (oud, eind, shares) => {
      fc.pre(oud !== eind);
      const rising = [...shares.toSorted((a, b) => a - b), 100];
      const stappen = rising.map((share, at) =>
        deel(datum('2025-02-01').add({ months: at }).toString(), String(share)),
      );
      const outcome = pad(stappen, oud, eind);
      if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
      const { tarieven, lijstVanaf } = outcome.value;
      const way = [oud, ...tarieven.map((one) => one.bedrag as number), eind];
      const up = eind > oud;
      for (const [at, one] of way.slice(1).entries())
        expect(up ? one >= (way[at] ?? 0) : one <= (way[at] ?? 0)).toBe(true);
      for (const [at, { tot }] of tarieven.entries())
        expect(datum(tot).add({ days: 1 }).toString()).toBe(tarieven[at + 1]?.van ?? lijstVanaf);
    }),
  );
});
