// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetOptellen } from './budget-optellen.rule.ts';
import { opgavesoorten, prioriteiten } from './ontwikkelopgave.ts';

const value = (opgaven: Parameters<typeof budgetOptellen>[0]) => {
  const outcome = budgetOptellen(opgaven);
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};

describe('de budgetten van ontwikkelopgaven', () => {
  test('een onbekend budget telt als onbekend, niet als nul', () => {
    expect(
      value([
        { soort: 'kosten', prioriteit: 'hoog', budget: 50_000_00 },
        { soort: 'kosten', prioriteit: null, budget: null },
      ]),
    ).toEqual({
      perSoort: [{ van: 'kosten', aantal: 2, bedrag: 50_000_00, zonderBudget: 1 }],
      perPrioriteit: [
        { van: 'hoog', aantal: 1, bedrag: 50_000_00, zonderBudget: 0 },
        { van: null, aantal: 1, bedrag: 0, zonderBudget: 1 },
      ],
      totaal: { van: null, aantal: 2, bedrag: 50_000_00, zonderBudget: 1 },
    });
  });

  test('per soort en per prioriteit tellen zij op tot hetzelfde', () => {
    const opgave = fc.record({
      soort: fc.constantFrom(null, ...opgavesoorten),
      prioriteit: fc.constantFrom(null, ...prioriteiten),
      budget: fc.option(fc.integer({ min: 0, max: 10 ** 10 })),
    });
    fc.assert(
      fc.property(fc.array(opgave), (opgaven) => {
        const { perSoort, perPrioriteit, totaal } = value(opgaven);
        for (const regels of [perSoort, perPrioriteit]) {
          expect(regels.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(totaal.bedrag);
          expect(regels.reduce((som, { aantal }) => som + aantal, 0)).toBe(opgaven.length);
        }
      }),
    );
  });
});
