// SPDX-License-Identifier: EUPL-1.2
import type { Blad, Kolom } from './overname.ts';

const kolom =
  (soort: Kolom['soort']) =>
  (pad: string, kop: string, breedte: number, uitleg: string, waarden?: readonly string[]): Kolom => ({
    ...{ pad, kop, soort, uitleg, breedte },
    ...(waarden && { waarden }),
  });
/** A row may leave it empty. */
const ofLeeg = (one: Kolom): Kolom => ({ ...one, magLeeg: true });
const tekst = kolom('tekst');
const dag = kolom('dag');

const agb = tekst('agb', 'AGB-code', 12, 'Acht cijfers. Begint de code met een nul, laat de cel dan als tekst staan.');

/** The words that the region knows. */
export type Keuzewoorden = { readonly contracten: readonly string[]; readonly caos: readonly string[] };
export type Overnamebladen = readonly [aanbieders: Blad, overeenkomsten: Blad, producten: Blad];

/** The sheets that are read in. */
export const overnamebladen = ({ contracten, caos }: Keuzewoorden): Overnamebladen => [
  {
    ...{ naam: 'Aanbieders', lijst: null, sleutel: [] },
    uitleg: 'Eén rij per aanbieder met een lopende overeenkomst. Wie hier al bekend is, mag u weglaten.',
    kolommen: [
      agb,
      tekst('kvk', 'KvK-nummer', 12, 'Acht cijfers.'),
      tekst('naam', 'Naam', 44, 'De naam waaronder de aanbieder wordt getoond.'),
    ],
  },
  {
    ...{ naam: 'Overeenkomsten', lijst: null, sleutel: [] },
    uitleg: 'Eén rij per lopende overeenkomst: een aanbieder onder één contract van het inkoopplan.',
    kolommen: [
      agb,
      tekst('contract', 'Contract', 24, 'De code van het contract; zie Keuzelijsten.', contracten),
      dag('begin', 'Begin', 13, 'De eerste dag van de overeenkomst.'),
      dag('eind', 'Eind', 13, 'De laatste dag, zoals die nu is afgesproken.'),
      tekst('cao', 'Cao', 16, 'De code van de cao waaronder de aanbieder wordt betaald, of basis.', caos),
      kolom('ja-nee')('micro', 'Micro', 10, 'Ja als de aanbieder het tarief voor micro-ondernemingen krijgt.'),
    ],
  },
  {
    ...{ naam: 'Producten', lijst: null, sleutel: [] },
    uitleg:
      'Eén rij per product dat een aanbieder onder een contract mag leveren. De rijen gelden voor elke overeenkomst van die aanbieder onder dat contract in dit bestand.',
    kolommen: [
      agb,
      tekst('contract', 'Contract', 24, 'De code van het contract; zie Keuzelijsten.', contracten),
      tekst('product', 'Product', 34, 'De code van het product; zie Keuzelijsten.'),
      ofLeeg(
        kolom('getal')(
          'tarief',
          'Eigen tarief',
          14,
          'Alleen als deze aanbieder een ander bedrag krijgt dan de regio heeft vastgesteld: in euro’s, per eenheid van het product.',
        ),
      ),
      ofLeeg(
        kolom('ja-nee')('indexeren', 'Indexeren', 12, 'Ja als het eigen tarief meegaat met de jaarlijkse indexatie.'),
      ),
    ],
  },
];

/** Sheets for the reader; what stands there is not read in. */
export const leesbladen = { uitleg: 'Uitleg', keuzelijsten: 'Keuzelijsten' } as const;
