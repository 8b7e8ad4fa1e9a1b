// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const stappen: Texts['stappen'] = {
  'cijfer-van-de-regio': 'Cijfer van de regio',
};

export const redenen: Texts['redenen'] = {
  'afwijking-onbekend': () => 'Met dit cijfer rekent de regio niet voor dit tarief. Kies een ander.',
  'afwijking-dubbel': () => 'Dit cijfer staat er twee keer. Laat er één over.',
  'afwijking-geen': (f) => `De regio rekent al met ${f('was').replace('.', ',')}. Vul in wat voor u anders is.`,
  'afwijking-zonder-reden': (f) => `Leg in ten minste ${f('tekens')} tekens uit waarom dit voor u anders is.`,
  'verzoek-tarief-onbekend': () => 'Dit tarief is er niet, of het is niet vastgesteld.',
  'verzoek-loopt': () => 'Over dit product ligt al een verzoek van u. Wacht het besluit daarover af.',
  'verzoek-bestaat-niet': () => 'Dit verzoek is er niet.',
  'verzoek-besloten': () => 'Over dit verzoek is al besloten.',
  'advies-ontbreekt': (f) => `Nog geen advies van: ${f('van')}.`,
  'advies-andere-discipline': (f) => `Uw rol geeft geen advies voor ‘${f('discipline')}’.`,
  'advies-al-gegeven': () =>
    'Deze discipline gaf al advies, of u adviseerde al voor een andere. Laat een collega dit doen.',
  'indexeren-niet-gekozen': () => 'Kies of het tarief meegaat met de jaarlijkse indexatie. Dit komt in het addendum.',
  'aanbiedertarief-eindigt-eerder': () => 'De laatste dag ligt vóór de ingangsdatum. Kies een latere dag.',
  'aanbiedertarief-later': () =>
    'Voor deze aanbieder en dit product is al een eigen tarief vastgesteld dat op of na die dag ingaat.',
};

export const taken: Texts['taken'] = {
  'tarieven/tariefadvies-geven': (f) => `Advies geven over een eigen tarief: ${f('aanbieder')}, ${f('product')}`,
  'tarieven/aanbiedertarief-besluiten': (f) =>
    `Besluiten over een aanbieder-specifiek tarief: ${f('product')}, van ${f('bedragVan')} naar ${f('bedragNaar')}`,
  'tarieven/verzoekbesluit-lezen': (f) => `Over uw verzoek om een eigen tarief is besloten: ${f('product')}`,
};

export const acten: Texts['acten'] = {
  'tarieven/tariefverzoek-indienen': 'Eigen tarief gevraagd',
  'tarieven/tariefadvies-geven': 'Advies gegeven',
  'tarieven/aanbiedertarief-besluiten': 'Besloten over een aanbieder-specifiek tarief',
  'tarieven/verzoekbesluit-lezen': 'Besluit gelezen',
};

/** A figure of the model as people write it. */
export const cijferTekst = (cijfer: string | null, eenheid = ''): string =>
  cijfer === null ? 'onbekend' : [cijfer.replace('.', ','), eenheid].filter(Boolean).join('\u00a0');

export const oordeelTekst = { toekennen: 'toekennen', afwijzen: 'afwijzen' } as const;
