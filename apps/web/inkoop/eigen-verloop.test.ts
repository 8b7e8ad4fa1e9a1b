// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Voortgangsvraag, voortgangVan } from './eigen-verloop.tsx';

const gehoord: Voortgangsvraag = {
  inschrijving: { ingediend: '2024-05-01T08:00:00Z' },
  fase: 'gesloten',
  verzoek: { uiterlijk: '2024-06-24' },
  zienswijze: null,
  toelating: null,
  vandaag: '2024-06-24',
};
const stappen = (anders: Partial<Voortgangsvraag>) =>
  voortgangVan({ ...gehoord, ...anders }).map(({ label, state }) => `${label}: ${state}`);

describe('de voortgang van een eigen inschrijving', () => {
  test('wacht op een reactie tot en met de laatste dag', () => {
    expect(stappen({})).toEqual([
      'Indienen: done',
      'Sluiting: done',
      'Toetsing: done',
      'Uw reactie: current',
      'Opnieuw toetsen: todo',
      'Besluit: todo',
    ]);
  });

  test.each([
    ['na de laatste dag', { vandaag: '2024-06-25' }, 'current'],
    ['na het besluit', { toelating: {} }, 'done'],
  ])('zegt %s dat er geen reactie kwam, en niet dat er een was', (_, anders, besluit) => {
    expect(stappen(anders).slice(3)).toEqual(['Geen reactie gegeven: done', `Besluit: ${besluit}`]);
  });

  test('vraagt na de sluiting niet meer om in te dienen', () => {
    expect(stappen({ inschrijving: { ingediend: null }, verzoek: null })).not.toContain('Indienen: current');
  });
});
