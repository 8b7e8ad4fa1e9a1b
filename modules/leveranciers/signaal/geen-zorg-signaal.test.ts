// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import { geenZorgSignaal } from './geen-zorg-signaal.rule.ts';

const signaal = (overeenkomstVan: string, laatsteZorg: string | null, vandaag: string) => {
  const facts = { overeenkomstVan: datum(overeenkomstVan), laatsteZorg: laatsteZorg ? datum(laatsteZorg) : null };
  const outcome = geenZorgSignaal({ ...facts, vandaag: datum(vandaag) }, input);
  return outcome.status === 'decided' && outcome.value.signaal;
};

describe('het signaal dat een aanbieder een jaar geen zorg gaf', () => {
  test('komt niet voordat een heel jaar onder overeenkomst voorbij is', () => {
    expect(signaal('2025-01-01', null, '2025-12-31')).toBe(false);
    expect(signaal('2025-01-01', null, '2026-01-01')).toBe(true);
  });
  test('komt niet zolang de laatste zorg minder dan een jaar oud is', () => {
    expect(signaal('2025-01-01', '2025-06-30', '2026-06-30')).toBe(false);
    expect(signaal('2025-01-01', '2025-06-30', '2026-07-01')).toBe(true);
  });
  test('rekent een schrikkeldag als de laatste dag van februari', () => {
    expect(signaal('2024-02-29', null, '2025-02-28')).toBe(false);
    expect(signaal('2024-02-29', null, '2025-03-01')).toBe(true);
  });
  test('laat zien waar de eis staat en tot welke dag is gezocht', () => {
    const eis = { from: 'pack', item: 'contracten/elk-jaar-zorg', document: 'plan', paragraaf: '§5.2' } as const;
    const { steps } = geenZorgSignaal(
      { overeenkomstVan: datum('2025-01-01'), laatsteZorg: null, vandaag: datum('2026-02-01') },
      eis,
    );
    expect(steps[0]?.steps).toContainEqual(expect.objectContaining({ name: 'elk-jaar-zorg', source: eis }));
    expect(steps[0]?.steps).toContainEqual(
      expect.objectContaining({ name: 'zorg-gezocht-vanaf', value: '2025-02-01' }),
    );
  });
  test('verdwijnt nooit door te wachten zonder zorg', () => {
    const start = datum('2024-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }), (days, more) => {
        const op = start.add({ days });
        const signals = (dag: string) => signaal('2024-01-01', null, dag);
        return !signals(op.toString()) || signals(op.add({ days: more }).toString());
      }),
    );
  });
});
