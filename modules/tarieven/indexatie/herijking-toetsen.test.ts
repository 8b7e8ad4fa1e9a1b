// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum, eurocent } from '#libs/kernel';
import { herijkingToetsen, type TeHerijken } from './herijking-toetsen.rule.ts';

const tarief = (deel: Partial<TeHerijken> = {}): TeHerijken => ({
  naam: 'Begeleiding',
  bedrag: eurocent(120),
  laatstBerekend: datum('2027-03-01'),
  bedragKostprijs: eurocent(118),
  isGeindexeerd: false,
  volgt: null,
  ...deel,
});
const codes = (tarieven: readonly TeHerijken[]) => {
  const outcome = herijkingToetsen({
    bron: input,
    sinds: datum('2025-01-01'),
    verlenging: datum('2028-01-01'),
    tarieven,
  });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('zijn de tarieven herijkt voor een verlenging [002 §5.3.2]', () => {
  test('ja, als elke kostprijs in de lopende termijn opnieuw is berekend en het tarief er niet onder ligt', () =>
    expect(codes([tarief(), tarief({ laatstBerekend: datum('2025-01-01') })])).toBe('decided'));
  test('nee, als er alleen is geïndexeerd', () =>
    expect(codes([tarief({ laatstBerekend: datum('2024-11-01'), isGeindexeerd: true })])).toEqual([
      'tarief-alleen-geindexeerd',
    ]));
  test('nee, als er niets is gebeurd, of nooit is gerekend', () =>
    expect(codes([tarief({ laatstBerekend: datum('2024-12-31') }), tarief({ laatstBerekend: null })])).toEqual([
      'tarief-niet-herijkt',
    ]));
  test('nee, als het tarief onder de nieuwe kostprijs blijft', () =>
    expect(codes([tarief({ bedrag: eurocent(117) })])).toEqual(['tarief-onder-herijkte-kostprijs']));
  test('alle redenen komen tegelijk, met de tarieven waarover het gaat', () => {
    const outcome = herijkingToetsen({
      bron: input,
      sinds: datum('2025-01-01'),
      verlenging: datum('2028-01-01'),
      tarieven: [
        tarief({ naam: 'A', laatstBerekend: null }),
        tarief({ naam: 'B', bedrag: eurocent(1) }),
        ...['C', 'D', 'E', 'F'].map((naam) => tarief({ naam, laatstBerekend: null })),
      ],
    });
    expect(outcome).toMatchObject({
      reasons: [
        { code: 'tarief-niet-herijkt', figures: { aantal: 5, tarieven: 'A; C; D en 2 meer' } },
        { code: 'tarief-onder-herijkte-kostprijs', figures: { aantal: 1, tarieven: 'B' } },
      ],
    });
    expect(outcome.steps).toHaveLength(3 + 6);
  });
  test('zonder tarieven valt er niets te herijken', () => expect(codes([])).toEqual(['herijking-geen-tarieven']));
});
