// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { input } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { type Basisvraag, basistariefBepalen } from './basistarief-bepalen.rule.ts';

const asked = (amounts: Readonly<Record<string, number>>, wijze: Basisvraag['wijze'] = 'laagste-toepasselijke') =>
  basistariefBepalen({
    wijze,
    bron: input,
    tarieven: Object.entries(amounts).map(([cao, bedrag]) => ({ cao, bedrag: eurocent(bedrag) })),
  });

test('no or another CAO gets the lowest applicable tariff, and it says which one that is', () => {
  expect(asked({ ggz: 131, jeugdzorg: 118, vvt: 121 })).toMatchObject({ value: { bedrag: 118, cao: 'jeugdzorg' } });
});

test('a region that chooses the mean gets it rounded once, half a cent up', () => {
  expect(asked({ ggz: 131, jeugdzorg: 118 }, 'gemiddelde')).toMatchObject({ value: { bedrag: 125, cao: null } });
});

test('without any tariff there is nothing to be the lowest of', () => {
  expect(asked({})).toMatchObject({ status: 'incomplete', missing: ['tarief-per-cao'] });
});

test('it is never higher than any of them, and always one of them', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_00 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, (found) => {
      const outcome = asked(Object.fromEntries(found.map((bedrag, at) => [`cao-${at}`, bedrag])));
      expect(outcome.status === 'decided' && outcome.value.bedrag).toBe(Math.min(...found));
    }),
  );
});
