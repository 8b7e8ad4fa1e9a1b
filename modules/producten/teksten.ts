// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'product-bestaat-niet': () => 'Dit product staat niet in het productenboek.',
    'product-geen-concept': () => 'Van dit product is geen versie in concept. Begin eerst een wijziging.',
    'product-heeft-concept': () => 'Van dit product is al een versie in concept. Werk die eerst af.',
    'product-nog-niet-vastgesteld': () =>
      'Dit product is nog niet voor het eerst vastgesteld. Dat doen de colleges, met het tariefvoorstel van het contract.',
    'product-doel-onbekend': (f) => `Het doel ‘${f('doel')}’ hoort niet bij dit contract.`,
    'product-kernbeding-onbekend': (f) => `Het kernbeding ‘${f('kernbeding')}’ hoort niet bij dit contract.`,
    'wijziging-raakt-tarief': (f) =>
      `Deze wijziging raakt het tarief (${f('wat')}). Dan is een tariefwijziging nodig, en daarover beslist een ander.`,
    'wijziging-zonder-verschil': () => 'De nieuwe versie zegt hetzelfde als de versie die nu geldt.',
    'ingang-voorbij': (f) => `Kies een ingangsdatum op of na ${f('vandaag')}: een wijziging werkt niet terug.`,
    'ingang-voor-vorige': (f) => `De versie die nu geldt gaat in op ${f('vorige')}. Kies een latere dag.`,
  },
  stappen: {
    'product-compleet': 'Compleet voor de colleges',
    omschrijving: 'een omschrijving',
    doelgroep: 'voor wie het is',
    leeftijd: 'voor welke leeftijd',
    'toetsbare-eis': 'een eis die toezicht kan toetsen',
    eisen: 'Eisen',
    'toetsbare-eisen': 'Waarvan toetsbaar',
    doelen: 'een doel dat ermee gediend is',
    kernbedingen: 'een kernbeding waar het op rust',
    'kernbedingen-vastgesteld': 'dat alle kernbedingen zijn vastgesteld',
    'waarvan-vastgesteld': 'Waarvan vastgesteld',
    'raakt-tarief': 'Raakt het tarief',
    verschillen: 'Verschillen',
    kostenbepalend: 'Wat de kostprijs bepaalt',
    opleiding: 'Opleiding',
    functiemix: 'Functiemix',
    groepsgrootte: 'Groepsgrootte',
    eenheid: 'eenheid',
    ingang: 'Ingangsdatum',
    'vorige-ingang': 'Vorige versie ging in op',
  },
  taken: {
    'producten/product-wijzigen': (f) => `Besluiten over een wijziging van ${f('product')}`,
  },
  acten: {
    'producten/product-bewerken': 'Concept bewerkt',
    'producten/versie-voorbereiden': 'Wijziging begonnen',
    'producten/product-wijzigen': 'Wijziging vastgesteld',
    'producten/productenboek-vaststellen': 'Vastgesteld door de colleges',
  },
};

type Woorden = Readonly<Record<string, string>>;

/** Words for the kinds and choices of a product. */
export const woorden = {
  wet: { jeugdwet: 'Jeugdwet', wmo: 'Wmo' },
  eissoort: {
    opleiding: 'Opleiding',
    functiemix: 'Functiemix',
    groepsgrootte: 'Groepsgrootte',
    bereikbaarheid: 'Bereikbaarheid',
    registratie: 'Registratie',
    werkwijze: 'Werkwijze',
  },
  soort: {
    begeleiding: 'begeleiding',
    behandeling: 'behandeling',
    verblijf: 'verblijf',
    dagbesteding: 'dagbesteding',
    vervoer: 'vervoer',
    'huishoudelijke-hulp': 'huishoudelijke hulp',
    overig: 'overig',
  },
  relatie: {
    'lichter-dan': 'Lichter dan',
    'zwaarder-dan': 'Zwaarder dan',
    'volgt-op': 'Volgt op',
    'gaat-vooraf-aan': 'Gaat vooraf aan',
    'sluit-uit': 'Gaat niet samen met',
    'combineert-met': 'Gaat samen met',
  },
  variant: {
    inspanningsgericht: 'inspanningsgericht: betaald naar wat is geleverd',
    outputgericht: 'outputgericht: betaald naar wat is bereikt',
    taakgericht: 'taakgericht: een vast bedrag voor een taak',
  },
  veld: {
    naam: 'Naam',
    omschrijving: 'Omschrijving',
    eenheid: 'eenheid',
    doelgroep: 'Doelgroep',
    leeftijd: 'Leeftijd',
    doelen: 'Doelen',
    kernbedingen: 'Kernbedingen',
    eis: 'Eis',
  },
} as const satisfies Record<string, Woorden>;
