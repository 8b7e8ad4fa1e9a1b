// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Blad, Cel, Gelezenblad } from './blad.ts';
import { bladLezen } from './blad-lezen.rule.ts';
import { boekrijenVergelijken } from './boekrijen-vergelijken.rule.ts';
import { getal, tekst } from './kolom.ts';
import { plaatsVan } from './plaats-vinden.rule.ts';
import { rijenVerbinden } from './rijen-verbinden.rule.ts';

const blad: Blad = {
  naam: 'Producten',
  uitleg: '',
  lijst: null,
  sleutel: [],
  kolommen: [tekst('van', 'Code', ''), tekst('naam', 'Naam', ''), getal('tellen.prijs', 'Prijs', '')],
};
const lijstblad: Blad = {
  naam: 'Eisen',
  uitleg: '',
  lijst: 'eisen',
  sleutel: ['code'],
  kolommen: [tekst('van', 'Product', ''), tekst('code', 'Code', ''), getal('grens', 'Grens', '')],
};

const sheet = (name: string, ...rows: readonly (readonly (string | null)[])[]): Gelezenblad => ({
  name,
  merged: [],
  rows: rows.map((row, at) =>
    row.flatMap((text, column): Cel[] =>
      text === null ? [] : [{ row: at + 1, column: 'ABCDEF'[column] ?? '', kind: 'text', text }],
    ),
  ),
});
const found = (inhoud: ReturnType<typeof bladLezen>) =>
  inhoud.bevindingen.map(({ rij, kolom, reden }) => `${kolom ?? ''}${rij ?? ''} ${reden.code}`);

describe('een blad', () => {
  test('wordt gelezen op zijn koppen, waar die ook staan', () => {
    const { rijen, bevindingen } = bladLezen(
      blad,
      sheet('Producten', [' prijs ', 'NAAM', 'Code'], ['12,5', 'Een', 'een']),
    );
    expect(bevindingen).toEqual([]);
    expect(rijen).toMatchObject([
      {
        rij: 2,
        velden: { van: 'een', naam: 'Een', 'tellen.prijs': '12.5' },
        letters: { van: 'C', naam: 'B', 'tellen.prijs': 'A' },
      },
    ]);
  });

  test('zegt alles tegelijk: koppen, samenvoegingen, cellen zonder kop en rijen zonder code', () => {
    const read = sheet(
      'Producten',
      ['Code', 'Code', 'Prijs', 'Notitie'],
      [null, 'x', 'veel', 'a', 'los'],
      ['een', null, '1'],
    );
    expect(found(bladLezen(blad, { ...read, merged: ['A5:B6'] }))).toEqual([
      '5 cellen-samengevoegd',
      'B1 kolom-dubbel',
      'D1 kolom-onbekend',
      '1 kolom-ontbreekt',
      'E2 cel-zonder-kop',
      'C2 cel-geen-getal',
      'A2 rij-zonder-product',
    ]);
  });

  test('dat er niet is, of leeg is, wordt gemeld', () => {
    expect(found(bladLezen(blad, undefined))).toEqual([' blad-ontbreekt']);
    expect(found(bladLezen(blad, sheet('Producten')))).toEqual(Array(3).fill('1 kolom-ontbreekt'));
  });
});

describe('rijen van verschillende bladen', () => {
  const verbind = (producten: Gelezenblad, eisen: Gelezenblad) =>
    rijenVerbinden([
      { blad, rijen: bladLezen(blad, producten).rijen },
      { blad: lijstblad, rijen: bladLezen(lijstblad, eisen).rijen },
    ]);

  test('horen bij een product, één keer', () => {
    const { producten, bevindingen } = verbind(
      sheet('Producten', ['Code', 'Naam', 'Prijs'], ['een', 'Een'], ['twee', 'Twee'], ['een', 'Weer een']),
      sheet(
        'Eisen',
        ['Product', 'Code', 'Grens'],
        ['een', 'a', '1'],
        ['een', 'a', '2'],
        ['drie', null, '3'],
        ['twee', 'b'],
      ),
    );
    expect(producten.map(({ boekrij }) => boekrij)).toMatchObject([
      { product: 'een', velden: { naam: 'Een' }, lijsten: { eisen: [{ code: 'a', grens: '1' }, { grens: '2' }] } },
      { product: 'twee', lijsten: { eisen: [{ code: 'b', grens: '' }] } },
    ]);
    expect(bevindingen.map(({ blad: naam, rij, kolom, reden }) => `${naam} ${kolom}${rij} ${reden.code}`)).toEqual([
      'Producten A4 product-dubbel',
      'Eisen A4 rij-hoort-nergens',
      'Eisen B3 rij-dubbel',
      'Eisen B5 rij-zonder-inhoud',
    ]);
  });

  test('een reden over een veld vindt zijn cel, ook in een lijst; wat daar al is gezegd niet nog eens', () => {
    const { producten } = verbind(
      sheet('Producten', ['Code', 'Naam', 'Prijs'], ['een', 'Een', 'veel']),
      sheet('Eisen', ['Product', 'Code', 'Grens'], ['een', 'a', '1'], ['een', 'b', '2']),
    );
    const waar = (veld: string) =>
      producten[0] &&
      plaatsVan(producten[0], [blad, lijstblad], { code: 'x', veld }).map(
        ({ blad: naam, rij, kolom }) => `${naam} ${kolom ?? ''}${rij}`,
      );
    expect(waar('naam')).toEqual(['Producten B2']);
    expect(waar('eisen.1.grens')).toEqual(['Eisen C3']);
    expect(waar('eisen.0')).toEqual(['Eisen 2']);
    expect(waar('tellen.prijs')).toEqual([]);
  });
});

describe('wat een bestand verandert', () => {
  const was = {
    product: 'een',
    velden: { naam: 'Een', 'tellen.prijs': '1' },
    lijsten: {
      eisen: [
        { code: 'a', grens: '1' },
        { code: 'b', grens: '2' },
      ],
    },
  };
  test('is niets als alleen de volgorde anders is', () => {
    const wordt = { ...was, lijsten: { eisen: was.lijsten.eisen.toReversed() } };
    expect(boekrijenVergelijken([blad, lijstblad], was, wordt)).toEqual([]);
  });
  test('staat er per kolom, en van een rij die komt of gaat als geheel', () => {
    const wordt = {
      ...was,
      velden: { naam: 'Eén', 'tellen.prijs': '' },
      lijsten: {
        eisen: [
          { code: 'a', grens: '9' },
          { code: '', grens: '3' },
        ],
      },
    };
    expect(boekrijenVergelijken([blad, lijstblad], was, wordt)).toEqual([
      { blad: 'Producten', rij: null, pad: 'naam', kop: 'Naam', was: 'Een', wordt: 'Eén' },
      { blad: 'Producten', rij: null, pad: 'tellen.prijs', kop: 'Prijs', was: '1', wordt: null },
      { blad: 'Eisen', rij: 'a', pad: 'grens', kop: 'Grens', was: '1', wordt: '9' },
      { blad: 'Eisen', rij: null, pad: '', kop: 'Hele rij', was: null, wordt: 'grens: 3' },
      { blad: 'Eisen', rij: 'b', pad: '', kop: 'Hele rij', was: 'grens: 2', wordt: null },
    ]);
  });
});
