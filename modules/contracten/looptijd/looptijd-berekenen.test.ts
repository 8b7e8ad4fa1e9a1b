// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Looptijdpatroon } from './looptijd.ts';
import { looptijdBerekenen } from './looptijd-berekenen.rule.ts';

const patroon = (deel: Partial<Looptijdpatroon> = {}): Looptijdpatroon => ({
  ingang: datum('2025-01-01'),
  initieelJaren: 3,
  verlengingen: [2, 2, 2, 1],
  wijze: 'stilzwijgend',
  maandenVooraf: 6,
  ...deel,
});

const value = (deel: Partial<Looptijdpatroon> = {}) => {
  const outcome = looptijdBerekenen(patroon(deel));
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};

describe('de looptijd van een overeenkomst', () => {
  test('3 + 2 + 2 + 2 + 1 vanaf 1 januari 2025 duurt tien jaar [002 §6.8.2]', () => {
    const { termijnen, uiterlijkTot } = value();
    expect(termijnen.map(({ tot }) => tot)).toEqual([
      '2027-12-31',
      '2029-12-31',
      '2031-12-31',
      '2033-12-31',
      '2034-12-31',
    ]);
    expect(uiterlijkTot).toBe('2034-12-31');
  });

  test('een half jaar voor elk einde moet duidelijk zijn of de overeenkomst doorloopt', () => {
    expect(value().termijnen.map(({ beslissenVoor }) => beslissenVoor)).toEqual([
      '2027-06-30',
      '2029-06-30',
      '2031-06-30',
      '2033-06-30',
      null,
    ]);
  });

  test('2 + 8 × 1 [002 §6.9.2] geeft negen termijnen', () => {
    expect(value({ initieelJaren: 2, verlengingen: Array(8).fill(1) }).termijnen).toHaveLength(9);
  });

  test('ingang op 29 februari verschuift de latere termijnen niet', () => {
    expect(value({ ingang: datum('2024-02-29'), initieelJaren: 1, verlengingen: [3] }).uiterlijkTot).toBe('2028-02-28');
  });

  test('een termijn van nul jaar wordt geweigerd', () => {
    expect(looptijdBerekenen(patroon({ verlengingen: [2, 0] })).status).toBe('refused');
  });

  test('termijnen sluiten altijd op elkaar aan', () => {
    const years = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        years,
        fc.array(years, { maxLength: 6 }),
        fc.integer({ min: 0, max: 3000 }),
        (initieelJaren, verlengingen, dagen) => {
          const { termijnen } = value({
            initieelJaren,
            verlengingen,
            ingang: datum('2024-01-01').add({ days: dagen }),
          });
          for (const [index, termijn] of termijnen.slice(1).entries())
            expect(
              datum(termijnen[index]?.tot ?? '')
                .add({ days: 1 })
                .toString(),
            ).toBe(termijn.van);
        },
      ),
    );
  });
});
