// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { indexatieToetsen, isEersteJaar, type TeIndexeren } from './indexatie-toetsen.rule.ts';

const tarief = (deel: Partial<TeIndexeren> = {}): TeIndexeren => ({
  id: 'a',
  van: datum('2025-01-01'),
  isHerijkt: false,
  isVoorgesteld: false,
  later: null,
  volgt: null,
  ...deel,
});
const uitkomst = (deel: Partial<TeIndexeren>, gekozen = false) => {
  const outcome = indexatieToetsen(tarief(deel), 2026, gekozen);
  return outcome.status === 'decided' ? (outcome.value?.code ?? 'indexeren') : outcome;
};

describe('welk tarief meegaat in de indexatie van 2026', () => {
  test.each([
    ['een tarief van vorig jaar', {}, false, 'indexeren'],
    [
      'een tarief dat op 1 juli is herijkt',
      { van: datum('2025-07-01'), isHerijkt: true },
      false,
      'tarief-dit-jaar-herijkt',
    ],
    ['hetzelfde tarief, als ervoor is gekozen', { van: datum('2025-07-01'), isHerijkt: true }, true, 'indexeren'],
    ['een tarief dat precies een jaar geleden is herijkt', { isHerijkt: true }, false, 'indexeren'],
    ['een tarief waarover een voorstel ligt', { isVoorgesteld: true }, true, 'tarief-wacht-op-besluit'],
    ['een tarief met een opvolger', { later: datum('2026-03-01') }, true, 'tarief-later-vastgesteld'],
    ['een tarief dat een lijst volgt', { volgt: 'Landelijk' }, true, 'tarief-volgt-lijst'],
  ] as const)('%s', (_, deel, gekozen, verwacht) => expect(uitkomst(deel, gekozen)).toBe(verwacht));

  test('het eerste jaar is dat na de eerste tarieven', () => {
    expect(isEersteJaar(datum('2025-01-01'), 2026)).toBe(true);
    expect(isEersteJaar(datum('2025-07-01'), 2026)).toBe(true);
    expect(isEersteJaar(datum('2024-07-01'), 2026)).toBe(false);
    expect(isEersteJaar(datum('2025-01-01'), 2027)).toBe(false);
  });
});
