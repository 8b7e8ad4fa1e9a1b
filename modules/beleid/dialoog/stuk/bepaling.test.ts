// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alineas, nummer } from './bepaling.ts';

const eerste = [
  'De aanbieder begint binnen twee weken met de hulp.',
  'De aanbieder meldt elke maand zijn wachttijd.',
  'Het tarief staat vast tot het einde van het jaar.',
];
const v1 = nummer([], eerste);
const nummers = (bepalingen: ReturnType<typeof nummer>) => bepalingen.map((bepaling) => bepaling.nummer);

describe('een geplakte tekst', () => {
  test('breekt bij lege regels, en houdt de regels van een alinea bij elkaar', () =>
    expect(alineas('Een\r\nregel.\r\n\r\n  \r\nTwee. ')).toEqual(['Een\nregel.', 'Twee.']));
  test('zonder lege regels breekt bij elke regel', () => expect(alineas('Een.\nTwee.\n')).toEqual(['Een.', 'Twee.']));
});

describe('de nummers', () => {
  test('lopen in de eerste versie gewoon door', () => expect(nummers(v1)).toEqual(['1', '2', '3']));

  test('blijven bij wat gelijk blijft of erop lijkt; wat ertussen komt krijgt een letter, wat erachter komt het volgende', () => {
    const wijziging = [
      'Vooraf geldt deze aanhef.',
      'De aanbieder begint binnen drie weken met de hulp.',
      'Geheel andere woorden staan hier.',
      eerste[2] ?? '',
      'Tot slot nog iets achteraan.',
    ];
    expect(nummers(nummer(v1, wijziging))).toEqual(['0a', '1', '1a', '3', '4']);
  });

  test('die zijn vervallen, komen niet terug voor een andere bepaling', () => {
    const v2 = nummer(v1, [eerste[0] ?? '', 'Geheel andere woorden.', eerste[2] ?? '']);
    expect(nummers(v2)).toEqual(['1', '1a', '3']);
    const v3 = nummer(v2, [eerste[0] ?? '', 'Wederom iets nieuws hier.', eerste[2] ?? ''], ['1', '2', '3', '1a']);
    expect(nummers(v3)).toEqual(['1', '1b', '3']);
  });

  test('zijn nooit dubbel, en dezelfde tekst houdt dezelfde nummers', () => {
    const woord = fc.constantFrom('hulp', 'wachttijd', 'tarief', 'evaluatie', 'jeugdige', 'ouders', 'maand');
    const alinea = fc.array(woord, { minLength: 1, maxLength: 6 }).map((woorden) => woorden.join(' '));
    const tekst = fc.array(alinea, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const voor = nummer([], a);
        const na = nummer(voor, b);
        expect(new Set(nummers(na)).size).toBe(b.length);
        expect(nummers(nummer(voor, a))).toEqual(nummers(voor));
      }),
    );
  });
});
