// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { askMarkup } from '../../../../test/support/markup.ts';
import { Wachten } from './volgende-stap.tsx';

type Props = Parameters<typeof Wachten>[0];
const leeg = {
  bevindingen: [],
  aantalBevindingen: 0,
  tabellen: [],
  inschalingen: [],
  uurlonen: [],
  ongewijzigd: 1,
  kenmerk: 'x',
  magVoorleggen: false,
  magVaststellen: false,
} satisfies Props['plan'];
const pagina = (staat: Props['staat'], plan: Partial<Props['plan']> = {}): string =>
  askMarkup(<Wachten staat={staat} door="Ayşe" plan={{ ...leeg, ...plan }} sleutel="s" terug={undefined} />)(
    '//p',
  ).join(' ');

describe('wat er met een aangeboden loonbestand kan', () => {
  test('staat er niets nieuws in, dan hoeft niemand het voor te leggen of te vergelijken', () => {
    expect(pagina('aangeboden')).toContain('staat wat al meetelt');
    expect(pagina('aangeboden')).not.toContain('Alleen Ayşe');
    expect(pagina('voorgelegd')).toContain('telt intussen al mee');
    expect(pagina('voorgelegd')).not.toContain('Iemand anders dan wie');
  });

  test('past het intussen niet meer, dan zegt het dat', () =>
    expect(pagina('voorgelegd', { aantalBevindingen: 1 })).toContain('past er niet meer bij'));

  test('wie het zelf aanbood, wacht op een ander', () => {
    const inschaling = { cao: 'ggz', vanaf: '2025-01-01', functie: 'mbo', schaal: '40', trede: '3' };
    const plan = { inschalingen: [{ wordt: inschaling, was: null }] };
    expect(pagina('voorgelegd', plan)).toContain('Iemand anders dan wie het bestand aanbood');
    expect(pagina('aangeboden', plan)).toContain('Alleen Ayşe kan dit bestand voorleggen');
  });
});
