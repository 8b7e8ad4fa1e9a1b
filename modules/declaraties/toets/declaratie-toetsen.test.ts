// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Declaratiefeiten, declaratieToetsen } from './declaratie-toetsen.rule.ts';
import { codesVan, regels } from './test/lijn.ts';

const declaratie = (deel: Partial<Declaratiefeiten> = {}): Declaratiefeiten => ({
  nummer: 'D1',
  periodeBegin: '2025-04-01',
  nummerGebruikt: false,
  laatstePeriode: '2025-03-01',
  ...deel,
});

describe('een declaratie als geheel', () => {
  test('is goed met een nieuw nummer over de maand na de vorige', () => {
    expect(declaratieToetsen(declaratie())).toMatchObject({ status: 'decided', value: true });
  });

  test.each<[string, string | null]>([
    ['de eerste van deze aanbieder', null],
    ['over dezelfde maand als de vorige', '2025-04-01'],
    ['na een overgeslagen jaarwisseling', '2024-12-01'],
  ])('%s mag', (_, laatstePeriode) => {
    expect(codesVan(declaratieToetsen(declaratie({ laatstePeriode })))).toEqual([]);
  });

  test('over een maand vóór de vorige mag niet, ook niet over de jaargrens; de reden noemt beide maanden (TR318)', () => {
    expect(declaratieToetsen(declaratie({ periodeBegin: '2024-12-01', laatstePeriode: '2025-01-01' }))).toMatchObject({
      reasons: [{ code: 'TR318', figures: { periode: '2024-12-01', laatste: '2025-01-01' } }],
    });
  });

  test('met een nummer dat al is gebruikt mag niet (TR333)', () => {
    expect(declaratieToetsen(declaratie({ nummerGebruikt: true }))).toMatchObject({
      reasons: [{ code: 'TR333', figures: { nummer: 'D1' } }],
    });
  });

  test('hoort beide fouten tegelijk', () => {
    const fout = declaratie({ nummerGebruikt: true, laatstePeriode: '2025-05-01' });
    expect(codesVan(declaratieToetsen(fout))).toEqual(['TR333', 'TR318']);
  });

  test('laat zien wat is opgegeven en wat uit eerdere declaraties komt', () => {
    const [nummer, periode] = declaratieToetsen(declaratie()).steps;
    expect(nummer?.source).toEqual({ from: 'norm', norm: 'iJw 3.2, TR333' });
    expect(regels(nummer?.steps ?? [])).toEqual([
      ['declaratienummer', 'D1', 'input'],
      ['al-gebruikt', false, 'eerdere declaraties van deze aanbieder'],
    ]);
    expect(regels(periode?.steps ?? [])).toEqual([
      ['declaratieperiode', '2025-04-01', 'input'],
      ['laatste-declaratieperiode', '2025-03-01', 'eerdere declaraties van deze aanbieder'],
    ]);
  });

  test('gaat nooit terug in de tijd, welke maanden het ook zijn', () => {
    const maanden = fc.integer({ min: 0, max: 200 });
    const eersteDag = (maand: number) => Temporal.PlainDate.from('2020-01-01').add({ months: maand }).toString();
    fc.assert(
      fc.property(maanden, maanden, (maand, laatste) => {
        const uitslag = declaratieToetsen(
          declaratie({ periodeBegin: eersteDag(maand), laatstePeriode: eersteDag(laatste) }),
        );
        expect(uitslag.status).toBe(maand < laatste ? 'refused' : 'decided');
      }),
    );
  });
});
