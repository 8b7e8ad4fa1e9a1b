// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { antwoordKiezen } from './antwoord-kiezen.rule.ts';

type Keuze = Parameters<typeof antwoordKiezen>[0];
type Verzoek = Parameters<typeof antwoordKiezen>[1];
const uit = (keuze: Partial<Keuze>, verzoek: Partial<Verzoek> = {}) => {
  const uitkomst = antwoordKiezen(
    { antwoord: 'afgewezen', onderzoek: 'zorgvraag', reden: null, woonplaats: null, ...keuze },
    { gemeente: '0513', soort: 'toewijzing', wet: 'jeugdwet', staat: 'ingediend', ...verzoek },
  );
  return uitkomst.status === 'refused' ? uitkomst.reasons.map(({ code }) => code) : uitkomst.status;
};

describe('een antwoord op een verzoek', () => {
  test('is in onderzoek, één keer en als eerste', () => {
    expect(uit({ antwoord: 'in-onderzoek' })).toBe('decided');
    expect(uit({ antwoord: 'in-onderzoek' }, { staat: 'in-onderzoek' })).toEqual(['al-in-onderzoek']);
  });
  test('of een afwijzing met haar reden', () => {
    expect(uit({ reden: '3' })).toBe('decided');
    expect(uit({ reden: '3' }, { staat: 'in-onderzoek' })).toBe('decided');
    expect(uit({})).toEqual(['reden-nodig']);
  });
  test('noemt de andere gemeente alleen onder de Jeugdwet en op een verzoek om toewijzing', () => {
    expect(uit({ reden: '8', woonplaats: '1892' })).toBe('decided');
    expect(uit({ reden: '8' })).toEqual(['gemeente-nodig']);
    expect(uit({ reden: '8', woonplaats: '0513' })).toEqual(['eigen-gemeente']);
    expect(uit({ reden: '8', woonplaats: '1892' }, { wet: 'wmo' })).toEqual(['woonplaats-past-niet']);
    expect(uit({ reden: '8', woonplaats: '1892' }, { soort: 'wijziging' })).toEqual(['woonplaats-past-niet']);
    expect(uit({ antwoord: 'in-onderzoek', onderzoek: 'woonplaats' }, { wet: 'wmo' })).toEqual([
      'woonplaats-past-niet',
    ]);
  });
  test.each(['gehonoreerd', 'afgewezen'] as const)('komt niet meer nadat het verzoek is %s', (staat) => {
    expect(uit({ reden: '3' }, { staat })).toEqual(['verzoek-afgehandeld']);
  });
});
