// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { datum, divided, formatDatum, toDecimal } from '#libs/kernel';
import { wettelijkElementTekst } from '../kostprijs/teksten.ts';
import type { Wet } from '../kostprijs/wettelijk-element.ts';
import { bedragVoor, type Element, elementenVan, type Gevolg, type Uitkomst } from './prijsopbouw.ts';

const inFour = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** Decimal eurocents as euros with four figures after the comma, so that the parts of a minute can be compared. */
export const euroTekst = (centen: string | null): string =>
  centen === null ? 'onbekend' : `€\u00a0${inFour.format(Number(toDecimal(divided(centen, 100), 6)))}`;

/** An element of the law as people read it. */
export const elementTekst = (wet: Wet, element: Element): string =>
  element ? `${element}. ${wettelijkElementTekst[wet][element]}` : 'Wat de wet niet noemt, zoals winst en risico';

const bedragen = (['jeugdwet', 'wmo'] as const).flatMap((wet) =>
  elementenVan(wet).map((element) => [bedragVoor(wet, element), `Bedrag voor: ${elementTekst(wet, element)}`]),
);

export const stappen: Texts['stappen'] = {
  ...Object.fromEntries(bedragen),
  'bedrag-van-de-regio': 'Bedrag van de regio',
  'eigen-bedrag': 'Bedrag van de aanbieder, in euro',
  'prijs-van-aanbieder': 'Prijs van de aanbieder',
  'model-met-eigen-cijfers': 'Het model van de regio, met de cijfers van de aanbieder',
  'voldoet-aan-eisen': 'Voldoet aan wat het productenboek vraagt',
  'uitkomst-van-beoordeling': 'Uitkomst',
};

export const redenen: Texts['redenen'] = {
  'prijsopbouw-zonder-bedrag': () =>
    'De regio heeft van dit tarief geen berekening bewaard. Vul zelf bedragen in voor de onderdelen van de wet.',
  'prijsopbouw-tarief-loopt-niet': () => 'Dit tarief loopt nu niet. Open het tarief dat nu voor u geldt.',
  'prijsopbouw-zelfde-prijs': (f) =>
    `Zo komt de prijs ook uit op ${f('bedrag')}, het tarief dat er is. Dan valt er niets te wijzigen.`,
  'prijsopbouw-loopt': () => 'Over dit tarief ligt al een prijsopbouw van u. Wacht het antwoord af, of trek haar in.',
  'prijsopbouw-ander-tarief': () =>
    'Op deze dag geldt een ander tarief, of een andere eenheid, dan waarover deze prijsopbouw gaat. Kies een eerdere dag, of leg de prijs opnieuw voor.',
  'prijsopbouw-geheel-of-niets': () =>
    'De regio heeft van dit tarief geen berekening bewaard. Dan kan zij de bedragen alleen samen volgen, of geen ervan. Leg het oordeel terug.',
  'prijsopbouw-bestaat-niet': () => 'Deze prijsopbouw is er niet.',
  'prijsopbouw-beantwoord': () => 'De regio heeft deze prijsopbouw al beantwoord.',
  'prijsopbouw-ingetrokken': () => 'De aanbieder heeft deze prijsopbouw ingetrokken.',
  'prijsopbouw-niet-beoordeeld': () => 'Er ligt geen oordeel om te beantwoorden. Laat de prijsopbouw eerst beoordelen.',
  'prijsopbouw-oordeel-veranderd': () =>
    'Het oordeel is veranderd sinds u dit bekeek, en daarmee misschien de prijs. Er is niets vastgelegd. Lees het nieuwe oordeel en de prijs hieronder, en antwoord dan.',
  'prijsopbouw-zelf-beoordeeld': () => 'U hebt deze prijsopbouw zelf beoordeeld. Laat een ander antwoorden.',
  'prijsopbouw-gevolg-ontbreekt': () => 'Kies voor wie geldt wat u volgt.',
  'prijsopbouw-niets-gevolgd': () => 'Er wordt niets gevolgd. Laat deze keuze leeg.',
  'prijsopbouw-niet-voor-allen': () => 'Uit deze prijsopbouw volgt geen wijziging voor alle aanbieders.',
  'prijsopbouw-al-voorgesteld': () => 'De wijziging is al voorgesteld. Het voorstel staat bij de prijsopbouw.',
  'prijsopbouw-geen-eigen-tarief': () => 'Uit deze prijsopbouw volgt geen eigen tarief.',
  'prijsopbouw-al-gevraagd': () => 'U hebt dit eigen tarief al gevraagd. Het verzoek staat bij de prijsopbouw.',
  'antwoordtermijn-na-plan': (f) =>
    `Het plan van de regio zegt dat zij uiterlijk op ${formatDatum(datum(f('plan').slice(0, 10)))} antwoordt. Kies die dag of een eerdere.`,
  'antwoordtermijn-voorbij': () => 'Kies een dag die nog moet komen.',
  'punt-zonder-oordeel': () => 'Kies of de regio dit volgt.',
  'oordeel-zonder-reden': (f) => `Leg in ten minste ${f('tekens')} tekens uit waarom de regio dit niet volgt.`,
  'oordeel-van-iets-anders': () => 'Er staat een oordeel bij iets wat de aanbieder niet noemt. Laad de pagina opnieuw.',
  'eisen-zonder-reden': (f) => `Leg in ten minste ${f('tekens')} tekens uit waaraan het niet voldoet.`,
  'volgen-zonder-eisen': () =>
    'Dit kan niet worden gevolgd: wat de aanbieder levert, voldoet volgens u niet aan wat is gevraagd.',
};

export const taken: Texts['taken'] = {
  'tarieven/prijsopbouw-beoordelen': (f) =>
    `Prijsopbouw van een aanbieder beoordelen: ${f('product')}, ${f('bedragNaar')} in plaats van ${f('bedragVan')}`,
  'tarieven/prijsopbouw-beantwoorden': (f) =>
    `Prijsopbouw van een aanbieder beantwoorden: ${f('product')}, ${f('bedragNaar')} in plaats van ${f('bedragVan')}`,
  'tarieven/prijsopbouw-toepassen': (f) =>
    `Tariefwijziging voorstellen na een prijsopbouw: ${f('product')}, van ${f('bedragVan')} naar ${f('bedragNaar')}`,
  'tarieven/prijsantwoord-lezen': (f) => `De regio heeft uw prijsopbouw beantwoord: ${f('product')}`,
};

export const acten: Texts['acten'] = {
  'tarieven/prijsopbouw-voorleggen': 'Prijsopbouw voorgelegd',
  'tarieven/opbouwbewijs-toevoegen': 'Bewijs toegevoegd',
  'tarieven/antwoordtermijn-kiezen': 'Dag van het antwoord gekozen',
  'tarieven/prijsopbouw-beoordelen': 'Prijsopbouw beoordeeld',
  'tarieven/prijsopbouw-terugleggen': 'Om een ander oordeel gevraagd',
  'tarieven/prijsopbouw-beantwoorden': 'Prijsopbouw beantwoord',
  'tarieven/prijsopbouw-intrekken': 'Prijsopbouw ingetrokken',
  'tarieven/prijsantwoord-lezen': 'Antwoord gelezen',
  'tarieven/prijsopbouw-toepassen': 'Tariefwijziging voorgesteld',
};

export const uitkomstTekst: Readonly<Record<Uitkomst, string>> = {
  toegepast: 'wij passen uw opbouw toe',
  'deels-toegepast': 'wij passen een deel van uw opbouw toe',
  'niet-toegepast': 'wij passen uw opbouw niet toe',
};

/** What follows of an answer, for the aanbieder. */
export const gevolgTekst: Readonly<Record<Gevolg, string>> = {
  'voor-allen':
    'Dit geldt voor elke aanbieder met dit tarief. De regio stelt daarom een wijziging van het tarief voor; de bestuurders besluiten daarover.',
  'eigen-tarief':
    'Dit geldt alleen voor u. U kunt met deze cijfers een eigen tarief vragen; daarover wordt apart advies gegeven en besloten.',
};
