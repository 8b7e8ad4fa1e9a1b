// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { startenToetsen } from './starten-toetsen.rule.ts';
import { feiten, gestart, gestopt, start } from './test/meldingen.ts';

const codes = (...oordeel: Parameters<typeof startenToetsen>) =>
  startenToetsen(...oordeel).map(({ code, pad }) => `${code} ${pad.at(-2)}`);

test('een start op een toewijzing van deze cliënt is in orde', () => {
  expect(codes([start()], feiten())).toEqual([]);
});

describe('TR019', () => {
  test('keurt af: een nummer dat deze cliënt bij deze aanbieder niet heeft', () => {
    expect(codes([start({ nummer: 9 })], feiten())).toEqual(['TR019 1']);
  });
  test('keurt af: een toewijzing die is verwijderd', () => {
    const toewijzingen = new Map([[1, { categorie: '45', productcode: '45A01', verwijderd: true }]]);
    expect(codes([start()], feiten({ toewijzingen }))).toEqual(['TR019 1']);
  });
  test('keurt af: geen nummer bij een product dat is toegewezen, of zonder product', () => {
    expect(codes([start({ nummer: null })], feiten())).toEqual(['TR019 1']);
    expect(codes([start({ nummer: null, categorie: null, productcode: null })], feiten())).toEqual(['TR019 1']);
  });
  test('laat toe: geen nummer bij taakgericht werken', () => {
    expect(codes([start({ nummer: null, categorie: '48', productcode: '48A01' })], feiten())).toEqual([]);
  });
});

describe('TR063', () => {
  const terug = start({ verwijdert: true });
  test('keurt af: terugnemen wat niet is gemeld, en toetst verder niets', () => {
    expect(codes([terug], feiten())).toEqual(['TR063 1']);
    expect(codes([start({ verwijdert: true, nummer: 9 })], feiten())).toEqual(['TR063 1']);
  });
  test('keurt af: terugnemen met een andere begindatum of een ander product', () => {
    const bekend = feiten({ leveringen: [gestart()] });
    expect(codes([start({ verwijdert: true, begin: '2025-01-08' })], bekend)).toEqual(['TR063 1']);
    expect(codes([start({ verwijdert: true, productcode: '45A02' })], bekend)).toEqual(['TR063 1']);
  });
  test('laat toe: terugnemen wat is gemeld', () => {
    expect(codes([terug], feiten({ leveringen: [gestart()] }))).toEqual([]);
  });
});

describe('TR071', () => {
  const terug = start({ verwijdert: true });
  test.each(['20', '31'])('keurt af: een start terugnemen waarop een stop staat (reden %s)', (reden) => {
    expect(codes([terug], feiten({ leveringen: [gestopt(reden)] }))).toEqual(['TR071 1']);
  });
  test('laat toe: een start zonder stop terugnemen', () => {
    expect(codes([terug], feiten({ leveringen: [gestart()] }))).toEqual([]);
  });
});

describe('TR074', () => {
  test('keurt af: dezelfde start nog eens', () => {
    expect(codes([start()], feiten({ leveringen: [gestopt('31')] }))).toEqual(['TR074 1']);
    expect(codes([start(), start({}, 2)], feiten())).toContain('TR074 2');
  });
  test('laat toe: dezelfde start nadat zij is teruggenomen, ook in hetzelfde bericht', () => {
    expect(
      codes([start({ begin: '2025-01-10' }), start({ verwijdert: true }, 2)], feiten({ leveringen: [gestart()] })),
    ).toEqual([]);
  });
});

describe('TR326', () => {
  test('keurt af: starten wat al loopt', () => {
    expect(codes([start({ begin: '2025-02-01' })], feiten({ leveringen: [gestart()] }))).toEqual(['TR326 1']);
    expect(codes([start(), start({ begin: '2025-02-01' }, 2)], feiten())).toEqual(['TR326 2']);
  });
  test.each(['20', '31'])('laat toe: opnieuw starten na een stop (reden %s)', (reden) => {
    expect(codes([start({ begin: '2025-04-01' })], feiten({ leveringen: [gestopt(reden)] }))).toEqual([]);
  });
  test('laat toe: starten naast een andere toewijzing', () => {
    expect(codes([start({ nummer: 2 })], feiten({ leveringen: [gestart()] }))).toEqual([]);
  });
  test('taakgericht: hetzelfde product loopt al, een ander niet', () => {
    const zonder = { nummer: null, categorie: '48', productcode: '48A01' };
    const bekend = feiten({ leveringen: [gestart(zonder)] });
    expect(codes([start({ ...zonder, begin: '2025-02-01' })], bekend)).toEqual(['TR326 1']);
    expect(codes([start({ ...zonder, productcode: '48A02' })], bekend)).toEqual([]);
  });
});
