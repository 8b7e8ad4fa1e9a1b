// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Indienvraag, keuzevoorstelIndienbaar } from './keuzevoorstel-indienbaar.rule.ts';

const vraag: Indienvraag = {
  vandaag: datum('2027-01-01'),
  ingang: datum('2028-01-01'),
  wijzigt: ['bekostiging'],
  onbekend: [],
  heeftOpenVoorstel: false,
};
const redenen = (anders: Partial<Indienvraag>) => {
  const outcome = keuzevoorstelIndienbaar({ ...vraag, ...anders });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

test('Een voorstel dat iets verandert vanaf een dag die nog komt, kan worden ingediend', () => {
  expect(redenen({})).toBe('decided');
  expect(redenen({ ingang: datum('2027-01-02') })).toBe('decided');
});

test.each<[Partial<Indienvraag>, string]>([
  [{ wijzigt: [] }, 'keuzevoorstel-verandert-niets'],
  [{ ingang: datum('2027-01-01') }, 'keuzevoorstel-ingang-voorbij'],
  [{ heeftOpenVoorstel: true }, 'keuzevoorstel-loopt-al'],
  [{ onbekend: ['bestaat-niet'] }, 'keuzevoorstel-code-onbekend'],
])('Met %j wordt het geweigerd', (anders, reden) => {
  expect(redenen(anders)).toEqual([reden]);
});

test('Alle redenen komen tegelijk', () => {
  expect(redenen({ wijzigt: [], heeftOpenVoorstel: true, onbekend: ['a', 'b'] })).toHaveLength(4);
});
