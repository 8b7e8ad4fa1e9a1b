// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { verlengingGebonden } from './verlenging-gebonden.rule.ts';

const eis = (laatsteStap: string | null) => ({
  code: 'aanbestedingstermijn',
  titel: 'Aanbestedingstermijn',
  strekking: 'Verleng als de doelstellingen zijn behaald.',
  laatsteStap: laatsteStap === null ? null : datum(laatsteStap),
});
const beantwoord = (laatsteStap: string | null) => {
  const outcome = verlengingGebonden([eis(laatsteStap)], datum('2025-01-01'));
  return outcome.status === 'decided' ? outcome.value.eisen[0]?.beantwoord : undefined;
};

describe('een verlenging waar een motie iets voor vraagt [002 §3.4]', () => {
  test('wacht zolang er niets is vastgelegd', () => expect(beantwoord(null)).toBe(false));
  test('wacht ook als er alleen iets is gedaan voor een eerdere termijn', () =>
    expect(beantwoord('2024-12-31')).toBe(false));
  test('is beantwoord met een stap in de lopende termijn', () => expect(beantwoord('2025-01-01')).toBe(true));
  test('geeft zonder moties geen eisen', () =>
    expect(verlengingGebonden([], datum('2025-01-01'))).toMatchObject({ value: { eisen: [] } }));
});
