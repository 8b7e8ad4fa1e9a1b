// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Bladrij } from './overname.ts';
import { type Bekend, overnameInpassen } from './overname-inpassen.rule.ts';
import { overnameLezen } from './overname-lezen.rule.ts';
import { overnamebladen } from './overnamebladen.ts';

const bladen = overnamebladen({ contracten: ['jeugd', 'wmo'], caos: ['basis', 'jeugdzorg'] });
const rijVan = (blad: 0 | 1 | 2, rij: number, waarden: readonly string[]): Bladrij => {
  const paden = bladen[blad].kolommen.map(({ pad }) => pad);
  return {
    rij,
    velden: Object.fromEntries(paden.map((pad, index) => [pad, waarden[index] ?? ''])),
    letters: Object.fromEntries(paden.map((pad, index) => [pad, String.fromCharCode(65 + index)])),
    fout: new Set(),
  };
};
type Rijen = readonly (readonly string[])[];
const lezen = (aanbieders: Rijen, overeenkomsten: Rijen, producten: Rijen) => {
  const rows = (blad: 0 | 1 | 2, rijen: Rijen) => ({
    blad: bladen[blad],
    rijen: rijen.map((waarden, index) => rijVan(blad, index + 2, waarden)),
  });
  return overnameLezen([rows(0, aanbieders), rows(1, overeenkomsten), rows(2, producten)]);
};
const gevonden = ({ bevindingen }: Pick<ReturnType<typeof lezen>, 'bevindingen'>) =>
  bevindingen.map(({ blad, kolom, rij, reden }) => `${blad} ${kolom ?? ''}${rij ?? ''} ${reden.code}`);

const linde = ['01234567', '12345678', 'De Linde'];
const lopend = ['01234567', 'jeugd', '2025-01-01', '2027-12-31', 'jeugdzorg', 'nee'];
const product = ['01234567', 'jeugd', 'begeleiding'];
const bekend: Bekend = {
  aanbieders: [],
  overeenkomsten: [],
  producten: new Map([
    ['begeleiding', 'jeugd'],
    ['dagbesteding', 'wmo'],
  ]),
  eigen: [],
  volgend: new Set(),
};
const inpassen = (gelezen: ReturnType<typeof lezen>, meer: Partial<Bekend> = {}) =>
  overnameInpassen(gelezen, { ...bekend, ...meer }, bladen);

describe('een bestand met lopende contracten', () => {
  test('geeft per rij een overeenkomst met haar producten, en niets dat niet klopt', () => {
    const gelezen = lezen([linde], [lopend], [product]);
    expect(gelezen.bevindingen).toEqual([]);
    expect(inpassen(gelezen)).toEqual({
      aanbieders: [{ aanbieder: '01234567', naam: 'De Linde', kvk: '12345678', bekendAls: null }],
      nieuw: [
        {
          ...{ aanbieder: '01234567', contract: 'jeugd', van: '2025-01-01', tot: '2027-12-31', cao: 'jeugdzorg' },
          ...{ micro: false, producten: ['begeleiding'], eigen: [] },
        },
      ],
      ongewijzigd: 0,
      bevindingen: [],
    });
  });

  test('wijst elke cel aan die leeg is of geen nummer kan zijn', () => {
    const kort = ['1234567', 'jeugd', '2025-01-01', '2027-12-31', '', 'nee'];
    expect(gevonden(lezen([['1234567', '123', '']], [kort], [['1234567', 'jeugd', 'begeleiding']]))).toEqual([
      'Aanbieders C2 overname-cel-leeg',
      'Aanbieders A2 overname-agb-ongeldig',
      'Aanbieders B2 overname-kvk-ongeldig',
      'Overeenkomsten E2 overname-cel-leeg',
      'Overeenkomsten A2 overname-agb-ongeldig',
      'Producten A2 overname-agb-ongeldig',
    ]);
  });

  test('zegt wat er dubbel staat, met de rij die er eerder stond', () => {
    const found = lezen([linde, linde], [lopend], [product, product]);
    expect(gevonden(found)).toEqual([
      'Aanbieders A3 overname-aanbieder-dubbel',
      'Producten C3 overname-product-dubbel',
    ]);
    expect(found.bevindingen[0]?.reden.figures).toEqual({ eerste: 2 });
  });

  test('kent geen einde voor het begin, en geen twee op dezelfde dag: de laatste dag telt mee', () => {
    const eindigt = ['01234567', 'jeugd', '2025-01-01', '2024-12-31', 'jeugdzorg', 'nee'];
    expect(gevonden(lezen([linde], [eindigt], [product]))).toEqual(['Overeenkomsten D2 overname-eindigt-voor-begin']);
    const opvolger = (begin: string) => ['01234567', 'jeugd', begin, '2029-12-31', 'jeugdzorg', 'nee'];
    expect(gevonden(lezen([linde], [lopend, opvolger('2027-12-31')], [product]))).toEqual([
      'Overeenkomsten C3 overname-rij-overlapt',
    ]);
    expect(gevonden(lezen([linde], [lopend, opvolger('2028-01-01')], [product]))).toEqual([]);
    // A short one within a long one, and one after both.
    const kort = ['01234567', 'jeugd', '2025-02-01', '2025-02-28', 'jeugdzorg', 'nee'];
    expect(gevonden(lezen([linde], [lopend, kort, opvolger('2026-01-01')], [product]))).toEqual([
      'Overeenkomsten C3 overname-rij-overlapt',
      'Overeenkomsten C4 overname-rij-overlapt',
    ]);
  });

  test('mist geen producten bij een overeenkomst, en geen overeenkomst bij een product', () => {
    expect(gevonden(lezen([linde], [lopend], [['01234567', 'wmo', 'dagbesteding']]))).toEqual([
      'Overeenkomsten A2 overname-zonder-producten',
      'Producten A2 overname-product-los',
    ]);
  });
});

describe('naast wat de regio al weet', () => {
  const gelezen = lezen([linde], [lopend], [product]);
  const [nieuw] = inpassen(gelezen).nieuw;
  const bekende = { aanbieder: '01234567', naam: 'Stichting De Linde', kvk: '12345678' };

  test('verandert hetzelfde bestand nog eens niets, en houdt een aanbieder de naam die hij hier heeft', () => {
    const weer = inpassen(gelezen, { aanbieders: [bekende], overeenkomsten: nieuw ? [nieuw] : [] });
    expect(weer).toMatchObject({ nieuw: [], ongewijzigd: 1, bevindingen: [] });
    expect(weer.aanbieders).toMatchObject([{ bekendAls: 'Stichting De Linde' }]);
  });

  test('wordt een lopende overeenkomst die iets anders zegt, niet overschreven', () => {
    const anders = nieuw ? [{ ...nieuw, cao: 'basis' }] : [];
    expect(gevonden(inpassen(gelezen, { overeenkomsten: anders }))).toEqual([
      'Overeenkomsten C2 overname-bestaat-anders',
    ]);
    const eerder = nieuw ? [{ ...nieuw, van: '2020-01-01', tot: '2024-12-31' }] : [];
    expect(inpassen(gelezen, { overeenkomsten: eerder })).toMatchObject({ nieuw: [nieuw], bevindingen: [] });
  });

  test('is een aanbieder bekend of staat hij op het blad, en met hetzelfde KvK-nummer', () => {
    expect(gevonden(inpassen(lezen([], [lopend], [product])))).toEqual([
      'Overeenkomsten A2 overname-aanbieder-onbekend',
    ]);
    expect(inpassen(lezen([], [lopend], [product]), { aanbieders: [bekende] }).bevindingen).toEqual([]);
    expect(gevonden(inpassen(gelezen, { aanbieders: [{ ...bekende, kvk: '87654321' }] }))).toEqual([
      'Aanbieders B2 overname-kvk-anders',
    ]);
  });

  test('staat een product in het productenboek, bij dit contract', () => {
    const regels = [product, ['01234567', 'jeugd', 'dagbesteding'], ['01234567', 'jeugd', 'zweven']];
    expect(gevonden(inpassen(lezen([linde], [lopend], regels)))).toEqual([
      'Producten C3 overname-product-ander-contract',
      'Producten C4 overname-product-onbekend',
    ]);
  });
});

describe('een eigen tarief', () => {
  const duur = [...product, '1.25', 'ja'];

  test('geldt voor de overeenkomst van de aanbieder', () => {
    expect(inpassen(lezen([linde], [lopend], [duur])).nieuw).toMatchObject([
      { eigen: [{ product: 'begeleiding', bedrag: 125, geindexeerd: true }] },
    ]);
  });

  test('staat niet naast een lijst, en niet naast een ander eigen tarief in die dagen', () => {
    const gelezen = lezen([linde], [lopend], [duur]);
    expect(gevonden(inpassen(gelezen, { volgend: new Set(['begeleiding']) }))).toEqual([
      'Producten D2 overname-tarief-volgt',
    ]);
    const eerder = { aanbieder: '01234567', product: 'begeleiding', van: '2024-01-01' };
    expect(gevonden(inpassen(gelezen, { eigen: [{ ...eerder, tot: null }] }))).toEqual([
      'Producten D2 overname-tarief-bestaat',
    ]);
    expect(gevonden(inpassen(gelezen, { eigen: [{ ...eerder, tot: '2024-12-31' }] }))).toEqual([]);
  });

  test.each(['0', '-1', '1.255', '1e3'])('is niet %s', (tarief) => {
    expect(gevonden(lezen([linde], [lopend], [[...product, tarief, 'ja']]))).toEqual([
      'Producten D2 overname-tarief-ongeldig',
    ]);
  });
});
