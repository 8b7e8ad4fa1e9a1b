// SPDX-License-Identifier: EUPL-1.2

type Soort = 'tekst' | 'getal' | 'dag' | 'ja-nee';
type Kolom = {
  readonly pad: string;
  readonly kop: string;
  readonly soort: Soort;
  readonly uitleg: string;
  readonly waarden?: readonly string[];
  readonly breedte: number;
};
export type Loonblad = {
  readonly naam: string;
  readonly uitleg: string;
  readonly lijst: null;
  readonly sleutel: readonly string[];
  readonly kolommen: readonly Kolom[];
};

const kolom =
  (soort: Soort) =>
  (pad: string, kop: string, breedte: number, uitleg: string, waarden?: readonly string[]): Kolom => ({
    ...{ pad, kop, soort, uitleg, breedte },
    ...(waarden && { waarden }),
  });
const tekst = kolom('tekst');
const getal = kolom('getal');
const dag = kolom('dag');

/** The sheets that are read in; the words to choose from are those of the region. */
export const loonbladen = (caos: readonly string[], functies: readonly string[]): readonly [Loonblad, Loonblad] => [
  {
    naam: 'Lonen',
    uitleg:
      'Eén rij per schaal en periodiek. Rijen met dezelfde cao en dezelfde eerste dag zijn samen één tabel. Een tabel die u noemt, komt in haar geheel in de plaats van die met dezelfde eerste dag; wat u niet noemt, blijft.',
    lijst: null,
    sleutel: [],
    kolommen: [
      tekst('cao', 'Cao', 16, 'De code van de cao; zie Keuzelijsten.', caos),
      dag('vanaf', 'Geldt vanaf', 13, 'De eerste dag waarop de lonen gelden.'),
      dag('tot', 'Geldt tot en met', 15, 'De laatste dag, als de cao die noemt. Leeg: tot de volgende tabel begint.'),
      tekst('schaal', 'Schaal', 10, 'De loonschaal, zoals de cao haar noemt.'),
      tekst('trede', 'Periodiek', 10, 'De trede in die schaal.'),
      getal('euroPerMaand', 'Euro per maand', 14, 'Het brutoloon per maand bij een volledige werkweek.'),
      getal(
        'urenPerMaand',
        'Uren per maand',
        13,
        'Alleen bij een bedrag per maand: voor hoeveel uur dat is. Bij 36 uur per week is dat 156.',
      ),
      getal(
        'euroPerUur',
        'Euro per uur',
        13,
        'Het brutoloon per uur, als de cao dat noemt in plaats van een bedrag per maand.',
      ),
      tekst('bron', 'Bron', 44, 'Waar de tabel staat, zodat een collega haar kan nazoeken.'),
      kolom('ja-nee')('voorbeeld', 'Voorbeeld', 11, 'Ja als de bedragen een voorbeeld zijn en niet van de cao.'),
    ],
  },
  {
    naam: 'Inschaling',
    uitleg:
      'Eén rij per functie: op welke schaal en periodiek zij wordt geteld. Vanaf die dag telt het loon uit de tabel, in plaats van wat het regiopakket van de functie zegt.',
    lijst: null,
    sleutel: [],
    kolommen: [
      tekst('cao', 'Cao', 16, 'De code van de cao; zie Keuzelijsten.', caos),
      dag('vanaf', 'Geldt vanaf', 13, 'De eerste dag waarop de functie zo wordt geteld.'),
      tekst('functie', 'Functie', 26, 'De code van de functie; zie Keuzelijsten.', functies),
      tekst('schaal', 'Schaal', 10, 'De schaal in de tabel van deze cao.'),
      tekst('trede', 'Periodiek', 10, 'De trede in die schaal.'),
    ],
  },
];

/** Sheets for the reader; what stands there is not read in. */
export const leesbladen = { uitleg: 'Uitleg', keuzelijsten: 'Keuzelijsten' } as const;
