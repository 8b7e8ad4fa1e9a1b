// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kernbedingsoort, kernbedingsoorten } from './kernbeding.ts';
import { kernbedingenDekkend } from './kernbedingen-dekkend.rule.ts';

const dekkend = (...soorten: readonly Kernbedingsoort[]) => kernbedingenDekkend(soorten.map((soort) => ({ soort })));

describe('de kernbedingen van een contract', () => {
  test('dekken de inkoop met een prijs, een prestatie en een kwaliteitsniveau', () => {
    expect(dekkend('kwaliteitsniveau', 'prijs', 'prestatie')).toMatchObject({ status: 'decided', value: true });
  });

  test.each<[Kernbedingsoort, readonly Kernbedingsoort[]]>([
    ['prijs', ['prestatie', 'kwaliteitsniveau']],
    ['prestatie', ['prijs', 'prijs', 'kwaliteitsniveau']],
    ['kwaliteitsniveau', ['prijs', 'prestatie', 'prestatie']],
  ])('dekken niet zonder %s, hoeveel er ook van de andere zijn', (mist, soorten) => {
    const outcome = dekkend(...soorten);
    expect(outcome.status === 'incomplete' && outcome.missing).toEqual([mist]);
  });

  test('laten zien hoeveel er van elk zijn, ook als er iets ontbreekt', () => {
    const { steps } = dekkend('prestatie', 'prijs', 'prestatie');
    expect(steps).toMatchObject([
      { name: 'kernbedingen-dekkend', value: false, source: { rule: 'beleid/kernbedingen-dekkend' } },
    ]);
    expect(steps[0]?.steps.map(({ name, value, unit, source }) => [name, value, unit, source.from])).toEqual([
      ['prijs', 1, 'stuks', 'input'],
      ['prestatie', 2, 'stuks', 'input'],
      ['kwaliteitsniveau', 0, 'stuks', 'input'],
    ]);
  });

  test('missen precies de soorten die er niet bij staan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kernbedingsoorten), { maxLength: 6 }), (soorten) => {
        const outcome = dekkend(...soorten);
        expect(outcome.status === 'incomplete' ? outcome.missing : []).toEqual(
          kernbedingsoorten.filter((soort) => !soorten.includes(soort)),
        );
      }),
    );
  });
});
