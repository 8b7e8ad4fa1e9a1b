// SPDX-License-Identifier: EUPL-1.2
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import type { Blad, Kolom } from './overname.ts';

type Meer = Pick<Kolom, 'waarden' | 'magLeeg'>;
const kolom =
  (soort: Kolom['soort']) =>
  (pad: string, kop: string, breedte: number, uitleg: string, meer: Meer = {}): Kolom => ({
    ...{ pad, kop, soort, uitleg, breedte },
    ...meer,
  });
const tekst = kolom('tekst');
const getal = kolom('getal');
const dag = kolom('dag');

const bsn = tekst('bsn', 'BSN', 12, 'Negen cijfers. Begint het met een nul, laat de cel dan als tekst staan.');

/** In the words of people, by the codes of iJw list COD046. */
export const geslachten = { onbekend: '0', man: '1', vrouw: '2' } as const;

const clienten: Blad = {
  ...{ naam: 'Cliënten', lijst: null, sleutel: [] },
  uitleg: 'Eén rij per persoon met een toewijzing. Wie de toegang hier al kent, mag u weglaten.',
  kolommen: [
    bsn,
    tekst('voornamen', 'Voornamen', 24, 'Zoals in de basisregistratie.'),
    tekst('voorletters', 'Voorletters', 12, 'Eén tot zes letters, zonder punten.'),
    tekst('voorvoegsel', 'Voorvoegsel', 12, 'Zoals van der. Mag leeg.', { magLeeg: true }),
    tekst('achternaam', 'Achternaam', 24, 'Zonder voorvoegsel.'),
    dag('geboortedatum', 'Geboortedatum', 14, 'Een datum.'),
    tekst('geslacht', 'Geslacht', 12, 'Man, vrouw of onbekend.', { waarden: Object.keys(geslachten) }),
    tekst('straatnaam', 'Straatnaam', 24, 'Hoogstens 24 tekens, zoals in een bericht.'),
    getal('huisnummer', 'Huisnummer', 12, 'Alleen het getal.'),
    tekst('postcode', 'Postcode', 11, 'Zoals 1234 AB.'),
    tekst('plaatsnaam', 'Plaats', 20, 'De woonplaats.'),
  ],
};

const toewijzingen: Blad = {
  ...{ naam: 'Toewijzingen', lijst: null, sleutel: [] },
  uitleg: 'Eén rij per lopende toewijzing, zoals de aanbieder haar in zijn bericht 301 kreeg.',
  kolommen: [
    getal('nummer', 'Toewijzingnummer', 18, 'Het nummer waaronder de aanbieder declareert: hoogstens negen cijfers.'),
    bsn,
    tekst('agb', 'AGB-code', 12, 'Acht cijfers. Begint de code met een nul, laat de cel dan als tekst staan.'),
    tekst('product', 'Product', 34, 'De code van het product; zie Keuzelijsten.'),
    dag('begin', 'Begin', 13, 'De eerste dag van de toewijzing.'),
    dag('eind', 'Eind', 13, 'De laatste dag. Mag leeg: dan loopt zij tot zij wordt beëindigd.', { magLeeg: true }),
    getal('volume', 'Volume', 10, 'Hoeveel, als heel getal.'),
    tekst('eenheid', 'Eenheid', 12, 'De eenheid van het product; zie Keuzelijsten.', {
      waarden: Object.keys(eenheidcodes),
    }),
    tekst('frequentie', 'Frequentie', 12, 'Waarop het volume slaat; totaal is over de hele periode.', {
      waarden: Object.keys(frequenties),
    }),
    dag('besloten', 'Toegewezen op', 15, 'De dag waarop de toewijzing is besloten.'),
  ],
};

/** The sheets that are read in. */
export const overnamebladen = [clienten, toewijzingen] as const;

/** Sheets for the reader; what stands there is not read in. */
export const leesbladen = { uitleg: 'Uitleg', keuzelijsten: 'Keuzelijsten' } as const;
