// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { voorstelVaststelbaar } from './voorstel-vaststelbaar.rule.ts';

test('een ander dan de opsteller stelt vast', () => {
  const toets = (persoon: string) => voorstelVaststelbaar({ opgesteldDoor: 'a', persoon, namensVerband: true });
  expect(toets('b').status).toBe('decided');
  expect(toets('a')).toMatchObject({ status: 'refused', reasons: [{ code: 'vier-ogen' }] });
});

test('en doet dat namens het verband', () => {
  const outcome = voorstelVaststelbaar({ opgesteldDoor: 'a', persoon: 'a', namensVerband: false });
  expect(outcome).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'vier-ogen' }, { code: 'vaststellen-niet-namens-verband' }],
  });
});
