// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import * as bewijs from './bewijs/teksten.ts';
import * as differentiatie from './differentiatie/teksten.ts';
import * as indexatie from './indexatie/teksten.ts';
import * as ingroeipad from './ingroeipad/teksten.ts';
import * as loon from './loon/teksten.ts';
import * as prijsopbouw from './prijsopbouw/teksten.ts';
import * as proces from './proces/teksten.ts';
import * as rekenbasis from './rekenbasis/teksten.ts';
import * as volgen from './volgen/teksten.ts';

export { proceswoorden, reactieonderdeel } from './proces/teksten.ts';
export { rekenbasiswoorden } from './rekenbasis/teksten.ts';

import * as kostprijs from './kostprijs/teksten.ts';

export { aardTekst, onderdeelTekst, tijdsoortTekst, wetTekst, wettelijkElementTekst } from './kostprijs/teksten.ts';

const stappen: Texts['stappen'] = {
  ...indexatie.stappen,
  ...proces.stappen,
  ...rekenbasis.stappen,
  ...differentiatie.stappen,
  ...volgen.stappen,
  ...prijsopbouw.stappen,
  ...ingroeipad.stappen,
  ...kostprijs.stappen,
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
  'eenheid-van-versie': 'Eenheid van de versie',
  'tarieven-compleet': 'Alle tarieven zijn er',
  'tarieven-gevraagd': 'Tarieven die nodig zijn',
  'tarieven-klaar': 'Waarvan vastgesteld',
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

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'versie-zonder-tarieven': (f) =>
      `Er ontbreken nog tarieven vanaf ${f('ingang')}: ${f('aantal')}. Zolang die er niet zijn, gaat de nieuwe versie niet in.`,
    ...indexatie.redenen,
    ...loon.redenen,
    ...proces.redenen,
    ...bewijs.redenen,
    ...rekenbasis.redenen,
    ...differentiatie.redenen,
    ...volgen.redenen,
    ...prijsopbouw.redenen,
    ...ingroeipad.redenen,
    ...kostprijs.redenen,
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
    'product-al-voorgesteld': (f) => `Dit ligt al bij de colleges: ${f('producten')}. Wacht hun besluit af.`,
    'tariefvoorstel-loopt': () => 'Over de tarieven van dit contract ligt al een voorstel bij de colleges.',
    'tarieven-al-vastgesteld': () =>
      'Deze tarieven zijn al vastgesteld, en er zijn geen nieuwe producten. Stel per tarief een wijziging voor.',
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
    ...indexatie.taken,
    ...loon.taken,
    ...differentiatie.taken,
    ...volgen.taken,
    ...prijsopbouw.taken,
    ...ingroeipad.taken,
    'tarieven/productversie-beprijzen': (f) => `Nieuwe tarieven voorstellen voor ${f('product')}, vanaf ${f('ingang')}`,
    ...proces.taken,
    ...rekenbasis.taken,
    'tarieven/voorstel-vaststellen': (f) =>
      `Productenboek en tarieven vaststellen: ${f('contract')}, vanaf ${f('ingang')}`,
    'tarieven/wijziging-besluiten': (f) =>
      `Besluiten over een tariefwijziging: ${f('product')}, van ${f('bedragVan')} naar ${f('bedragNaar')}`,
  },
  acten: {
    ...indexatie.acten,
    ...loon.acten,
    ...proces.acten,
    ...bewijs.acten,
    ...rekenbasis.acten,
    ...differentiatie.acten,
    ...volgen.acten,
    ...prijsopbouw.acten,
    ...ingroeipad.acten,
    'tarieven/kostprijzen-berekenen': 'Kostprijzen berekend',
    'tarieven/tariefvoorstel-indienen': 'Voorstel ingediend bij de colleges',
    'tarieven/tariefvoorstel-intrekken': 'Voorstel ingetrokken',
    'tarieven/tariefvoorstel-vaststellen': 'Productenboek en tarieven vastgesteld door een college',
    'tarieven/tariefwijziging-voorstellen': 'Tariefwijziging voorgesteld',
    'tarieven/tariefwijziging-besluiten': 'Besloten over een tariefwijziging',
    'tarieven/voorstel-doorvoeren': 'Tarieven van kracht geworden',
  },
};

export { cijferTekst, oordeelTekst } from './differentiatie/teksten.ts';
export { elementTekst, euroTekst, gevolgTekst, uitkomstTekst } from './prijsopbouw/teksten.ts';

/** A figure of the model, or an amount for an element of the law, as people call it. */
export const afwijkingTekst = (soort: string): string => teksten.stappen[soort] ?? soort;

export { indexatiestaatTekst, nacalculatieTekst } from './indexatie/teksten.ts';
export { looninlezingTekst, loonTekst, uurloonTekst } from './loon/teksten.ts';

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
