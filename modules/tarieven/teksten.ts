// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import * as indexatie from './indexatie/teksten.ts';
import type { WettelijkElement } from './kostprijs/wettelijk-element.ts';

const stappen: Texts['stappen'] = {
  ...indexatie.stappen,
  'bruto-uurloon': 'Bruto-uurloon',
  'loon-met-toeslagen': 'Loon met toeslagen',
  'loonkosten-per-betaald-uur': 'Loonkosten per betaald uur',
  'loonkosten-van-de-mix': 'Loonkosten van de functiemix',
  'kosten-per-declarabel-uur': 'Kosten per declarabel uur',
  'kosten-met-overhead': 'Kosten met overhead',
  'kostprijs-per-uur': 'Kostprijs per uur',
  'tarief-per-uur': 'Tarief per uur',
  'tarief-per-minuut': 'Tarief per minuut',
  toeslagen: 'Toeslagen op het loon',
  'sociale-lasten': 'Sociale lasten en pensioen',
  weging: 'Weging naar functie',
  productiviteit: 'Declarabel deel van de uren',
  overhead: 'Overhead',
  'no-show': 'No-show',
  'winst-en-risico': 'Winst en risico',
  omrekening: 'Omrekening',
  'functiemix-van-product': 'de functiemix van het product',
  'tarief-per-cao': 'een tarief per cao',
  'aandeel-in-mix': 'Aandeel in de functiemix',
  'vermenigvuldigd-met': 'Vermenigvuldigd met',
  'gedeeld-door': 'Gedeeld door',
  'tarief-in-centen': 'Tarief in hele centen',
  'tarief-onafgerond': 'Niet afgerond',
  'tarief-afronding': 'Afronding',
  'basis-laagste-toepasselijke': 'Het laagste toepasselijke tarief telt',
  'basis-gemiddelde': 'Het gemiddelde van de tarieven telt',
  basistarief: 'Basistarief',
  dag: 'Op',
  ingang: 'Ingangsdatum',
  uiterlijk: 'Besluit gevraagd uiterlijk op',
  'laatste-dag-vorige': 'Laatste dag van het vorige tarief',
  'op-of-boven-kostprijs': 'Niet onder de kostprijs',
  'onder-kostprijs': 'Niet onder de kostprijs',
  'kostprijs-onbekend': 'Kostprijs bekend',
  'basis-is-laagste': 'Basistarief is het laagste',
  'basis-niet-laagste': 'Basistarief is het laagste',
  'micro-niet-hoger': 'Micro-onderneming niet hoger',
  'micro-hoger': 'Micro-onderneming niet hoger',
};

const naam = (code: string): string => stappen[code] ?? code.replaceAll('-', ' ');

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    ...indexatie.redenen,
    'parameter-dubbel': (f) =>
      `Voor ‘${naam(f('soort'))}’ passen twee cijfers even goed: ${f('parameters')}. Laat er één over.`,
    'grondslag-anders': (f) =>
      `Het cijfer ‘${f('parameter')}’ is een percentage van ‘${naam(f('waarover'))}’, maar het model rekent hier over ‘${naam(f('verwacht'))}’. Reken het cijfer eerst om.`,
    'wijze-anders': (f) =>
      `Het cijfer ‘${f('parameter')}’ is bedoeld als ${f('wijze')}, maar het model rekent hier met een ${f('verwacht')}. Reken het cijfer eerst om.`,
    'parameter-onbruikbaar': (f) => `Met ${f('procent')} procent voor ‘${f('parameter')}’ kan niet worden gerekend.`,
    'bewerking-onvolledig': (f) => `Bij de bewerking ‘${f('bewerking')}’ ontbreekt waarmee gerekend moet worden.`,
    'keten-breekt': (f) =>
      `De bewerking ‘${f('bewerking')}’ begint bij ‘${naam(f('van'))}’, maar de vorige eindigt bij ‘${naam(f('verwacht'))}’.`,
    'weging-niet-eenmaal': (f) => `De functiemix moet precies één keer worden gewogen, niet ${f('keer')} keer.`,
    'eenheid-niet-in-model': (f) => `Het model rekent niet tot een tarief per ${f('eenheid')}.`,
    'mix-geen-honderd': (f) => `De functiemix telt op tot ${f('procent')} procent in plaats van 100.`,
    'kostprijs-gegeven-ontbreekt': (f) => `Dit is nog niet bekend: ${naam(f('wat'))}.`,
    'kostprijs-buiten-bereik': (f) =>
      `De uitkomst, € ${f('euro')}, kan geen tarief zijn. Controleer de lonen en percentages.`,
    'cijfer-van-ander-jaar': (f) =>
      `‘${naam(f('wat'))}’ is een cijfer van ${f('jaar')}; het tarief is voor ${f('verwacht')}.`,
    'parameter-bestaat-niet': () => 'Dit cijfer komt niet voor in het model van de regio. Kies een ander.',
    'tarief-contract-onbekend': () => 'Dit contract staat niet in het plan van de regio.',
    'tarief-geen-producten': () => 'Bij dit contract staan nog geen producten in het productenboek.',
    'geen-kostprijzen': () => 'Voor dit contract zijn nog geen kostprijzen berekend. Bereken die eerst.',
    'product-zonder-kostprijs': (f) => `Van deze producten is nog geen kostprijs berekend: ${f('producten')}.`,
    'product-onvolledig': (f) =>
      `Deze producten zijn nog niet compleet genoeg voor de colleges: ${f('producten')}. In het productenboek staat wat er ontbreekt.`,
    'kostprijs-ander-jaar': (f) =>
      `De kostprijzen zijn berekend voor ${f('jaar')}, maar de tarieven gaan in ${f('verwacht')} in. Bereken ze opnieuw.`,
    'tarief-ingang-voorbij': (f) => `De ingangsdatum ${f('ingang')} is niet in de toekomst. Kies een latere dag.`,
    'tariefvoorstel-loopt': () => 'Over de tarieven van dit contract ligt al een voorstel bij de colleges.',
    'tarieven-al-vastgesteld': () =>
      'De tarieven van dit contract zijn al vastgesteld. Stel per tarief een wijziging voor.',
    'tariefvoorstel-bestaat-niet': () => 'Dit voorstel is er niet.',
    'tariefvoorstel-gesloten': () => 'Over dit voorstel is al besloten, of het is ingetrokken.',
    'tariefwijziging-loopt': () =>
      'Over dit tarief ligt al een voorstel. Wacht het besluit af of trek dat voorstel in.',
    'geen-lopend-tarief': (f) => `Op ${f('dag')} geldt er geen vastgesteld tarief dat gewijzigd kan worden.`,
    'zelfde-bedrag': (f) => `Het tarief is al ${f('bedrag')}.`,
    'later-tarief': (f) =>
      `Er is al een tarief vastgesteld dat later ingaat, op ${f('van')}. Kies een ingangsdatum daarna.`,
    'op-of-boven-kostprijs': () => 'Geen tarief ligt onder de berekende kostprijs.',
    'onder-kostprijs': (f) =>
      `Het voorgestelde tarief ${f('bedrag')} ligt onder de berekende kostprijs van ${f('bedragKostprijs')}.`,
    'kostprijs-onbekend': () => 'Er is geen berekende kostprijs om het voorstel mee te vergelijken.',
    'basis-is-laagste': () => 'Het basistarief is overal gelijk aan het laagste tarief van de cao’s.',
    'basis-niet-laagste': (f) =>
      `Het basistarief is ${f('bedragBasis')}, maar het laagste tarief van de cao’s wordt ${f('bedragLaagste')}.`,
    'micro-niet-hoger': () => 'Een micro-onderneming krijgt nergens meer dan een andere aanbieder.',
    'micro-hoger': (f) =>
      `Een micro-onderneming krijgt ${f('bedragMicro')}, meer dan de ${f('bedrag')} van een andere aanbieder.`,
  },
  stappen,
  taken: {
    'tarieven/voorstel-vaststellen': (f) =>
      `Productenboek en tarieven vaststellen: ${f('contract')}, vanaf ${f('ingang')}`,
    'tarieven/wijziging-besluiten': (f) =>
      `Besluiten over een tariefwijziging: ${f('product')}, van ${f('bedragVan')} naar ${f('bedragNaar')}`,
  },
  acten: {
    'tarieven/kostprijzen-berekenen': 'Kostprijzen berekend',
    'tarieven/tariefvoorstel-indienen': 'Voorstel ingediend bij de colleges',
    'tarieven/tariefvoorstel-intrekken': 'Voorstel ingetrokken',
    'tarieven/tariefvoorstel-vaststellen': 'Productenboek en tarieven vastgesteld door een college',
    'tarieven/tariefwijziging-voorstellen': 'Tariefwijziging voorgesteld',
    'tarieven/tariefwijziging-besluiten': 'Besloten over een tariefwijziging',
    'tarieven/voorstel-doorvoeren': 'Tarieven van kracht geworden',
  },
};

/** The elements of a reële prijs (Besluit Jeugdwet art. 2.3). */
export const wettelijkElementTekst: Readonly<Record<WettelijkElement, string>> = {
  a: 'Kosten van beroepskrachten, ook de uren die niet aan een jeugdige zijn gebonden',
  b: 'Andere kosten die aan een jeugdige zijn gebonden',
  c: 'Overhead',
  d: 'Indexering',
};

/** What a line of the build-up adds. */
export const onderdeelTekst: Readonly<Record<string, string>> = {
  'bruto-uurloon': 'Bruto-uurloon van de functiemix',
  toeslagen: 'Toeslagen op het loon',
  'sociale-lasten': 'Sociale lasten en pensioen',
  productiviteit: 'Betaalde uren die niet declarabel zijn',
  overhead: 'Overhead',
  'no-show': 'Afspraken waar niemand verschijnt',
  'winst-en-risico': 'Winst en risico',
};

export const staatTekst = {
  concept: 'concept',
  voorgesteld: 'voorgesteld',
  vastgesteld: 'vastgesteld',
  vervallen: 'vervallen',
  ingetrokken: 'ingetrokken',
} as const;

export const handelingTekst: Readonly<Record<string, string>> = {
  'productenboek-vaststellen': 'Productenboek vaststellen',
  'tarieven-vaststellen': 'Tarieven vaststellen',
  'tarieven-wijzigen': 'Tarief wijzigen',
};
