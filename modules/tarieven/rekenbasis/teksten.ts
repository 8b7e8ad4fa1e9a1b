// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { stappen as cijfernamen } from '../kostprijs/teksten.ts';

const cijfer = (soort: string): string => cijfernamen[soort] ?? soort;

export const redenen: Texts['redenen'] = {
  'rekenbasis-alleen-eigen': () =>
    'Het plan zegt al waarmee dit product wordt berekend. Vul zelf in wat voor dit product anders is; overnemen van een ander product kan dan niet.',
  'rekenbasis-mix-uit-uitvraag': () =>
    'De functiemix van dit product is gekozen na een uitvraag, en die gaat voor. Maak de functies leeg; de cijfers kunt u hier wel wijzigen.',
  'rekenbasis-zonder-product': () => 'Kies van welk product u de functiemix en de cijfers overneemt.',
  'rekenbasis-product-dubbel': () => 'Een product staat er twee keer. Laat er één over, met het hele aandeel.',
  'rekenbasis-geen-honderd': (f) =>
    `De aandelen van de producten tellen op tot ${f('procent')} procent. Samen moeten zij 100 zijn.`,
  'rekenbasis-van-zichzelf': () => 'Een product kan niets van zichzelf overnemen. Kies een ander product.',
  'rekenbasis-product-zonder-cijfers': (f) =>
    `Van ‘${f('product')}’ is niet bekend waarmee het wordt berekend, of het aandeel is nul. Kies een ander product of laat het weg.`,
  'rekenbasis-rekenwijzen-verschillen': () =>
    'Deze producten worden niet op dezelfde manier berekend. Vul de functiemix en de cijfers zelf in.',
  'rekenbasis-cijfers-verschillen': (f) =>
    `De producten hebben een ander eigen cijfer voor ‘${cijfer(f('soort'))}’. Het gemiddelde zegt niets: vul zelf in welk cijfer geldt, en waarom.`,
  'rekenbasis-cijfer-past-niet': (f) =>
    `De berekening van dit product gebruikt ‘${cijfer(f('soort'))}’ niet. Kies een cijfer dat wel meetelt.`,
  'rekenbasis-rekenwijze-onbekend': () => 'Deze manier van berekenen staat niet in het plan. Kies een andere.',
  'rekenbasis-zonder-mixbron': () => 'Noem de bron van de functiemix, zodat een collega haar kan nazoeken.',
  'rekenbasis-dubbel-ingevuld': () =>
    'U neemt een functiemix over, en vult er ook een in. Kies ‘Zelf invullen’, of maak de functies leeg.',
  'rekenbasis-product-onbekend': () => 'Dit product staat niet in het productenboek, of het heeft geen tarief.',
  'rekenbasis-wacht-al': () => 'Voor dit product wacht al een voorstel op controle. Laat dat eerst controleren.',
  'rekenbasis-bestaat-niet': () => 'Dit voorstel is er niet.',
  'rekenbasis-gesloten': () => 'Over dit voorstel is al beslist.',
  'rekenbasis-vier-ogen': () =>
    'U hebt dit zelf voorgesteld. Laat iemand anders de functiemix en de cijfers met hun bron vergelijken.',
};

export const stappen: Texts['stappen'] = {
  'rekenbasis-mix': 'De functiemix samen',
  'rekenbasis-deel': 'Aandeel van een product waarvan is overgenomen',
  'rekenbasis-cijfers': 'Cijfers die alleen voor dit product gelden',
};

export const taken: Texts['taken'] = {
  'tarieven/rekenbasis-voorstellen': (f) => `Zeggen waarmee de prijs wordt berekend: ${f('naam')}`,
  'tarieven/rekenbasis-vaststellen': (f) =>
    `Controleren waarmee de prijs wordt berekend: ${f('naam')}, voorgesteld door ${f('door')}`,
};

export const acten: Texts['acten'] = {
  'tarieven/rekenbasis-voorstellen': 'Rekenbasis voorgesteld',
  'tarieven/rekenbasis-vaststellen': 'Rekenbasis vastgesteld',
  'tarieven/rekenbasis-afwijzen': 'Rekenbasis afgewezen',
};

/** Words that pages and documents share. */
export const rekenbasiswoorden = {
  staat: {
    voorgesteld: 'wacht op controle',
    vastgesteld: 'vastgesteld',
    afgewezen: 'afgewezen',
    vervallen: 'vervangen',
  },
  wijze: {
    overnemen: 'Overnemen van een ander product, of van meer producten samen',
    eigen: 'Zelf invullen',
  },
} as const;
