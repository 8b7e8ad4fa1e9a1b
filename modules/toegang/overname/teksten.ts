// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import type { OvernameStaat } from './overname.ts';

/** What is wrong in a file with running allocations. No sentence repeats what was typed about a person. */
export const redenen: Texts['redenen'] = {
  'overneem-cel-leeg': () => 'Deze cel is leeg. Vul haar in, of maak de hele rij leeg.',
  'overneem-bsn-ongeldig': () =>
    'Dit is geen geldig burgerservicenummer: negen cijfers die aan de elfproef voldoen. Begint het met een nul, maak de cel dan op als tekst en typ het opnieuw.',
  'overneem-tekst-past-niet': (f) =>
    `Deze tekst past niet in een bericht: hoogstens ${f('hoogstens')} tekens, zonder regeleinden. Maak haar korter.`,
  'overneem-voorletters-ongeldig': () => 'Dit zijn geen voorletters: één tot zes letters.',
  'overneem-geboortedatum-ongeldig': () => 'Deze geboortedatum ligt in de toekomst of meer dan 120 jaar terug.',
  'overneem-huisnummer-ongeldig': () => 'Dit is geen huisnummer: een heel getal van 1 tot en met 99999.',
  'overneem-postcode-ongeldig': () => 'Dit is geen postcode: vier cijfers en twee letters.',
  'overneem-nummer-ongeldig': () => 'Dit is geen toewijzingnummer: een heel getal van hoogstens negen cijfers.',
  'overneem-agb-ongeldig': () =>
    'Dit is geen AGB-code: die heeft acht cijfers. Begint de code met een nul, maak de cel dan op als tekst en typ haar opnieuw.',
  'overneem-volume-ongeldig': () =>
    'Dit volume kan niet: een heel getal van 1 tot en met 99999999. Kies zo nodig een andere frequentie.',
  'overneem-besluit-later': () => 'Deze dag ligt na vandaag. Vul de dag in waarop is toegewezen.',
  'overneem-client-dubbel': (f) => `Deze persoon staat ook op rij ${f('eerste')}. Haal een van de twee weg.`,
  'overneem-client-onbekend': () =>
    'Deze persoon staat niet op het blad Cliënten en is hier niet bekend. Zet hem daar, of herstel het nummer.',
  'overneem-client-los': () =>
    'Voor deze persoon staat niets op het blad Toewijzingen. Zet daar een toewijzing, of haal deze rij weg.',
  'overneem-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste. Herstel een van de twee.',
  'overneem-frequentie-past-niet': (f) =>
    `Een product per ${f('eenheid')} kan niet per dag worden toegewezen. Kies per week, per maand of een totaal.`,
  'overneem-product-onbekend': (f) =>
    `Het product ‘${f('product')}’ staat niet in het productenboek. Kies een code van het blad Keuzelijsten.`,
  'overneem-product-niet-op-dag': (f) =>
    `Het product ‘${f('product')}’ is op ${f('dag')} niet vastgesteld. Herstel het product of de eerste dag.`,
  'overneem-eenheid-past-niet': (f) => `Dit product wordt per ${f('eenheid')} toegewezen. Reken het volume om.`,
  'overneem-zonder-overeenkomst': () =>
    'Deze aanbieder heeft hier geen getekende overeenkomst voor dit product. Laat de inkoper haar eerst overnemen bij Contracten, of herstel deze rij.',
  'overneem-buiten-overeenkomst': (f) =>
    `De overeenkomst met deze aanbieder voor dit product loopt van ${f('van')} tot en met ${f('tot')}, en de toewijzing loopt daarbuiten. Herstel deze dag, of laat de inkoper de andere overeenkomst overnemen.`,
  'overneem-nummer-dubbel': (f) => `Dit toewijzingnummer staat ook op rij ${f('eerste')}. Haal een van de twee weg.`,
  'overneem-nummer-bezet': (f) =>
    `Toewijzing ${f('nummer')} is hier al, en is van een ander: een andere persoon, aanbieder, product of eerste dag. Herstel deze rij.`,
  'overneem-bestaat-anders': (f) =>
    `Toewijzing ${f('nummer')} is hier al, met een andere laatste dag of omvang. Wat hier staat, verandert niet door een bestand: maak deze rij gelijk, of wijzig die toewijzing.`,
  'overneem-gestapeld': (f) =>
    `Dezelfde persoon heeft bij deze aanbieder hetzelfde product in deze periode ook onder nummer ${f('nummer')}. Herstel de dagen, of haal een van de twee weg.`,
  'overneem-geen-excel': () => 'Dit is geen Excel-bestand. Kies een bestand dat op .xlsx eindigt.',
  'overneem-bestaat-niet': () => 'Dit bestand is niet aangeboden.',
  'overneem-afgehandeld': () => 'Dit bestand is al voorgelegd, overgenomen of ingetrokken.',
  'overneem-niet-voorgelegd': () => 'Dit bestand wacht niet op controle.',
  'overneem-van-ander': (f) =>
    `Dit bestand is aangeboden door ${f('door')}. Alleen wie een bestand aanbiedt, legt het voor.`,
  'overneem-vier-ogen': () =>
    'U hebt dit bestand zelf aangeboden. Laat een collega van de toegang het vergelijken met uw administratie.',
  'overneem-heeft-bevindingen': (f) =>
    `In dit bestand klopt nog iets niet (${f('aantal')}). Er is niets overgenomen. Herstel het bestand en bied het opnieuw aan.`,
  'overneem-zonder-verschil': () => 'Alles wat in dit bestand staat, is hier al.',
  'overneem-veranderd': () =>
    'Er is iets veranderd sinds u dit bekeek. Er is niets overgenomen. Kijk opnieuw wat er zou komen.',
};

export const taken: Texts['taken'] = {
  'toegang/overname-bevestigen': (f) =>
    `Over te nemen toewijzingen vergelijken met de administratie: ${f('toewijzingen')} van ${f('door')}`,
};

export const acten: Texts['acten'] = {
  'toegang/overname-aanbieden': 'Lopende toewijzingen aangeboden',
  'toegang/overname-voorleggen': 'Lopende toewijzingen ter controle voorgelegd',
  'toegang/overname-bevestigen': 'Lopende toewijzingen gecontroleerd en overgenomen',
  'toegang/overname-afwijzen': 'Over te nemen toewijzingen afgewezen',
  'toegang/overname-intrekken': 'Aangeboden toewijzingen ingetrokken',
};

export const toewijzingovernameTekst: Readonly<Record<OvernameStaat, string>> = {
  aangeboden: 'nog niet voorgelegd',
  voorgelegd: 'wacht op controle door een collega',
  overgenomen: 'overgenomen',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
};
