// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { datum, formatDatum } from '#libs/kernel';
import type { OvernameStaat } from './overname.ts';

export const redenen: Texts['redenen'] = {
  'overname-cel-leeg': () => 'Deze cel is leeg. Vul haar in, of maak de hele rij leeg.',
  'overname-agb-ongeldig': (f) =>
    `‘${f('gekregen')}’ is geen AGB-code: die heeft acht cijfers. Begint de code met een nul, maak de cel dan op als tekst en typ haar opnieuw.`,
  'overname-kvk-ongeldig': (f) =>
    `‘${f('gekregen')}’ is geen KvK-nummer: dat heeft acht cijfers. Begint het met een nul, maak de cel dan op als tekst en typ het opnieuw.`,
  'overname-aanbieder-dubbel': (f) => `Deze aanbieder staat ook op rij ${f('eerste')}. Haal een van de twee weg.`,
  'overname-aanbieder-onbekend': () =>
    'Deze aanbieder is hier nog niet bekend en staat niet op het blad Aanbieders. Zet hem daar, of herstel de AGB-code.',
  'overname-kvk-anders': (f) =>
    `Onder deze AGB-code is hier ${f('naam')} bekend, met KvK-nummer ${f('bekend')}. Ga na welke van de twee klopt en herstel deze rij.`,
  'overname-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste. Herstel een van de twee.',
  'overname-rij-overlapt': (f) =>
    `Deze overeenkomst loopt op een dag waarop ook die van rij ${f('eerste')} loopt: dezelfde aanbieder onder hetzelfde contract. Haal een van de twee weg, of herstel de dagen.`,
  'overname-bestaat-anders': (f) =>
    `Deze aanbieder heeft onder dit contract al een overeenkomst van ${dag(f('van'))} tot en met ${dag(f('tot'))}, met andere dagen, cao, micro of producten. Wat hier staat, verandert niet door een bestand: maak deze rij gelijk, of haal haar weg.`,
  'overname-zonder-producten': () =>
    'Voor deze aanbieder en dit contract staat niets op het blad Producten. Zet daar wat de aanbieder mag leveren.',
  'overname-product-los': () =>
    'Deze aanbieder staat met dit contract niet op het blad Overeenkomsten. Zet de overeenkomst daar, of haal deze rij weg.',
  'overname-product-dubbel': (f) =>
    `Dit product staat bij deze aanbieder en dit contract ook op rij ${f('eerste')}. Haal een van de twee weg.`,
  'overname-product-onbekend': (f) =>
    `Het product ‘${f('product')}’ staat niet in het productenboek. Kies een code van het blad Keuzelijsten.`,
  'overname-product-ander-contract': (f) =>
    `Het product ‘${f('product')}’ hoort bij het contract ‘${f('contract')}’. Herstel een van de twee.`,
  'overname-tarief-ongeldig': () =>
    'Dit is geen tarief: een bedrag boven nul in euro’s, met hoogstens twee cijfers achter de komma. Laat de cel leeg als het tarief van de regio geldt.',
  'overname-indexeren-leeg': () => 'Zeg of dit eigen tarief meegaat met de jaarlijkse indexatie: ja of nee.',
  'overname-indexeren-los': () =>
    'Hier staat geen eigen tarief. Vul dat in, of laat ook deze cel leeg: het tarief van de regio wordt altijd geïndexeerd.',
  'overname-tarief-volgt': () =>
    'Het tarief van dit product volgt een lijst of een ander product. Daarnaast heeft niemand een eigen tarief: laat deze cel leeg, of leg een ingroeipad vast bij Tarieven.',
  'overname-tarief-bestaat': (f) =>
    `Deze aanbieder heeft voor dit product al een eigen tarief, vanaf ${dag(f('van'))}. Laat deze cel leeg, of herstel de dagen van de overeenkomst.`,
  'overname-geen-excel': () => 'Dit is geen Excel-bestand. Kies een bestand dat op .xlsx eindigt.',
  'overname-bestaat-niet': () => 'Dit bestand is niet aangeboden.',
  'overname-afgehandeld': () => 'Dit bestand is al voorgelegd, overgenomen of ingetrokken.',
  'overname-niet-voorgelegd': () => 'Dit bestand wacht niet op controle.',
  'overname-van-ander': (f) =>
    `Dit bestand is aangeboden door ${f('door')}. Alleen wie een bestand aanbiedt, legt het voor.`,
  'overname-vier-ogen': () =>
    'U hebt dit bestand zelf aangeboden. Laat iemand anders de contracten vergelijken met wat is getekend.',
  'overname-heeft-bevindingen': (f) =>
    `In dit bestand klopt nog iets niet (${f('aantal')}). Er is niets overgenomen. Herstel het bestand en bied het opnieuw aan.`,
  'overname-zonder-verschil': () => 'Alles wat in dit bestand staat, is hier al.',
  'overname-veranderd': () =>
    'De overeenkomsten of tarieven zijn veranderd sinds u dit bekeek. Er is niets overgenomen. Kijk opnieuw wat er zou komen.',
};

const dag = (iso: string): string => formatDatum(datum(iso.slice(0, 10)));

export const taken: Texts['taken'] = {
  'contracten/overname-bevestigen': (f) =>
    `Over te nemen contracten vergelijken met wat is getekend: ${f('overeenkomsten')} van ${f('door')}`,
};

export const acten: Texts['acten'] = {
  'contracten/overname-aanbieden': 'Lopende contracten aangeboden',
  'contracten/overname-voorleggen': 'Lopende contracten ter controle voorgelegd',
  'contracten/overname-bevestigen': 'Lopende contracten gecontroleerd en overgenomen',
  'contracten/overname-afwijzen': 'Over te nemen contracten afgewezen',
  'contracten/overname-intrekken': 'Aangeboden contracten ingetrokken',
};

export const overnameTekst: Readonly<Record<OvernameStaat, string>> = {
  aangeboden: 'nog niet voorgelegd',
  voorgelegd: 'wacht op controle door een collega',
  overgenomen: 'overgenomen',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
};
