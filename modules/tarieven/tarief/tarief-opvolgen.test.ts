// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, type Datum, datum, overlaps, periode } from '#libs/kernel';
import { type LopendTarief, tariefOpvolgen } from './tarief-opvolgen.rule.ts';

const lopend = (id: string, van: string, tot: string | null = null): LopendTarief => ({
  id,
  van: datum(van),
  tot: tot === null ? null : datum(tot),
});

test('the running tariff ends the day before the new one begins', () => {
  expect(tariefOpvolgen([lopend('oud', '2025-01-01')], datum('2025-07-01'))).toMatchObject({
    status: 'decided',
    value: { sluiten: [{ id: 'oud', tot: '2025-06-30' }], vervallen: [] },
  });
});

test('a tariff that would begin on the same day lapses', () => {
  expect(tariefOpvolgen([lopend('oud', '2025-01-01')], datum('2025-01-01'))).toMatchObject({
    value: { sluiten: [], vervallen: ['oud'] },
  });
});

test('a tariff that ended already stays as it is, also on the last day before', () => {
  const past = [lopend('eerder', '2024-01-01', '2024-12-31'), lopend('nu', '2025-01-01', '2025-06-30')];
  expect(tariefOpvolgen(past, datum('2025-07-01'))).toMatchObject({ value: { sluiten: [], vervallen: [] } });
});

test('nothing is put before a tariff that was adopted for later, and it says which', () => {
  expect(tariefOpvolgen([lopend('later', '2026-01-01')], datum('2025-07-01'))).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'later-tarief', veld: 'ingang', figures: { van: '2026-01-01' } }],
  });
});

test('whatever follows whatever, on each day at most one tariff counts, and from the new day on always one', () => {
  const start = datum('2025-01-01');
  const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gaps, (days) => {
      let running: readonly LopendTarief[] = [];
      let ingang: Datum = start;
      for (const [at, gap] of days.entries()) {
        ingang = ingang.add({ days: gap });
        const outcome = tariefOpvolgen(running, ingang);
        if (outcome.status !== 'decided') throw new Error('refused');
        const { sluiten, vervallen } = outcome.value;
        running = [
          ...running
            .filter(({ id }) => !vervallen.includes(id))
            .map((tarief) => ({ ...tarief, tot: sluitdag(sluiten, tarief) })),
          { id: `${at}`, van: ingang, tot: null },
        ];
      }
      const periods = running.map(({ van, tot }) => periode(van, tot));
      for (const [at, one] of periods.entries())
        for (const other of periods.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
      expect(periods.filter((one) => contains(one, ingang.add({ days: 1000 })))).toHaveLength(1);
    }),
  );
});

const sluitdag = (sluiten: readonly { id: string; tot: string }[], { id, tot }: LopendTarief): Datum | null => {
  const closed = sluiten.find((one) => one.id === id);
  return closed ? datum(closed.tot) : tot;
};
