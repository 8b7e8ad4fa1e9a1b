// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Beantwoordingsstand, beantwoordingToetsen } from './beantwoording-toetsen.rule.ts';
import { type Publicatievraag, publicerenToetsen } from './publiceren-toetsen.rule.ts';

const codes = (outcome: ReturnType<typeof beantwoordingToetsen | typeof publicerenToetsen>) =>
  outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [outcome.status];

const nu = Temporal.Instant.from('2024-03-21T08:00:00Z');
const klaar: Beantwoordingsstand = {
  staat: 'gehouden',
  reagerenTot: nu.subtract({ seconds: 1 }),
  nu,
  openBijeenkomsten: 0,
  reacties: 3,
  zonderAntwoord: 0,
  zonderMotivering: 0,
  antwoorden: [],
};
const namen = ['Praktijk De Linde', '99000001'];

describe('de antwoorden afronden', () => {
  test.each<[string, Partial<Beantwoordingsstand>, readonly string[]]>([
    ['kan als alles een antwoord met een motivering heeft', {}, ['decided']],
    ['kan ook als niemand reageerde en er niet om is gevraagd', { reacties: 0, reagerenTot: null }, ['decided']],
    ['kan niet vóór de laatste seconde voorbij is', { reagerenTot: nu }, ['dialoog-reactietijd-loopt']],
    ['kan niet zonder uitnodiging', { staat: 'concept' }, ['dialoog-nog-concept']],
    ['kan niet twee keer', { staat: 'beantwoord' }, ['dialoog-al-beantwoord']],
    [
      'kan niet als een antwoord zegt wie er reageerde',
      { antwoorden: [{ tekst: 'Wij volgen Praktijk de Linde.', namen }] },
      ['dialoog-naam-in-antwoord'],
    ],
    [
      'hoort alles wat ontbreekt tegelijk',
      { openBijeenkomsten: 1, zonderAntwoord: 2, zonderMotivering: 1 },
      ['dialoog-bijeenkomst-open', 'dialoog-zonder-antwoord', 'dialoog-zonder-motivering'],
    ],
  ])('%s', (_, anders, verwacht) => expect(codes(beantwoordingToetsen({ ...klaar, ...anders }))).toEqual(verwacht));
});

const goed: Publicatievraag = { staat: 'beantwoord', beantwoordDoor: 'noor', persoon: 'jasper', teksten: [] };

describe('publiceren', () => {
  test.each<[string, Partial<Publicatievraag>, readonly string[]]>([
    ['kan een ander dan wie afrondde', {}, ['decided']],
    ['kan niet wie zelf afrondde', { persoon: 'noor' }, ['dialoog-zelf-beantwoord']],
    ['kan niet voordat alles is beantwoord', { staat: 'gehouden' }, ['dialoog-niet-beantwoord']],
    ['kan niet twee keer', { staat: 'gepubliceerd' }, ['dialoog-al-gepubliceerd']],
    [
      'kan niet zolang iemand zichzelf noemt, hoe ook geschreven',
      { teksten: [{ tekst: 'Wij van praktijk de LINDE, en 99000001.', namen }] },
      ['dialoog-naam-in-tekst'],
    ],
    ['let op hele woorden', { teksten: [{ tekst: 'De lindeboom bij praktijk De Lindehof.', namen }] }, ['decided']],
  ])('%s', (_, anders, verwacht) => expect(codes(publicerenToetsen({ ...goed, ...anders }))).toEqual(verwacht));
});
