// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'kernbeding-bestaat-niet': () => 'Dit kernbeding is er niet.',
    'kernbeding-naam-bezet': () => 'Er is al een kernbeding met deze naam. Kies een andere naam.',
    'kernbeding-al-vastgesteld': () => 'Dit kernbeding is al vastgesteld en verandert niet meer.',
    'kernbeding-zelf-opgesteld': () =>
      'U hebt dit kernbeding zelf geschreven. Een andere beleidsadviseur stelt het vast.',
    'kernbeding-niet-compleet': (f) => `Dit kernbeding is nog niet compleet. Er ontbreekt: ${f('wat')}.`,
    'kernbeding-contract-onbekend': () => 'Dit contract staat niet in het plan.',
    'kernbeding-doel-onbekend': (f) => `Het doel ‘${f('doel')}’ staat niet in het plan.`,
    'kernbeding-doel-ander-contract': (f) =>
      `Het doel ‘${f('doel')}’ gaat niet over dit contract. Kies een doel dat erbij hoort.`,
    'kernbeding-indicator-onbekend': () => 'Deze indicator staat niet in het plan.',
  },
  stappen: {
    smart: 'SMART',
    indicatoren: 'Indicatoren bij dit doel',
    'beste-indicator': 'Getoetst aan de indicator die het best is beschreven',
    specifiek: 'Specifiek: precies wat wordt geteld',
    meetbaar: 'Meetbaar: waarmee, hoe en hoe vaak',
    aanwijsbaar: 'Aanwijsbaar: wie de cijfers maakt',
    realistisch: 'Realistisch: van welke stand naar welke',
    tijdgebonden: 'Tijdgebonden: wanneer het bereikt is',
    indicator: 'een indicator',
    eenheid: 'eenheid',
    richting: 'richting',
    nulmeting: 'nulmeting',
    normjaar: 'normjaar',
    streefwaarde: 'streefwaarde',
    streefdatum: 'streefdatum',
    databron: 'databron',
    meetwijze: 'wijze van meten',
    maker: 'wie de cijfers maakt',
    ritme: 'hoe vaak wordt gemeten',
    'streefwaarde-volgt-richting': 'een streefwaarde die in de gewenste richting ligt',
    'streefdatum-na-normjaar': 'een streefdatum na het normjaar',
    'kernbeding-compleet': 'Compleet',
    tekst: 'de tekst',
    doelen: 'een doel dat ermee gediend is',
    'inspanning-of-resultaat': 'inspanning of resultaat',
    'kernbedingen-dekkend': 'Prijs, prestatie en kwaliteitsniveau zijn er alle drie',
    prijs: 'een prijs',
    prestatie: 'een prestatie',
    kwaliteitsniveau: 'een kwaliteitsniveau',
  },
  taken: {
    'beleid/kernbeding-vaststellen': (f) =>
      `Kernbeding vaststellen: ${f('kernbeding')}${f('door') && ` (geschreven door ${f('door')}; een andere beleidsadviseur stelt het vast)`}`,
  },
  acten: {
    'beleid/kernbeding-vastleggen': 'Kernbeding vastgelegd als concept',
    'beleid/kernbeding-vaststellen': 'Kernbeding vastgesteld',
  },
};

type Woorden = Readonly<Record<string, string>>;

/** Words for the kinds and choices of a plan. */
export const woorden = {
  doelsoort: {
    ambitie: 'Ambitie',
    kernwaarde: 'Kernwaarde',
    transformatiedoel: 'Transformatiedoel',
    uitgangspunt: 'Uitgangspunt',
    beleidsdoel: 'Beleidsdoel',
    inspanningsverplichting: 'Inspanningsverplichting',
    resultaatafspraak: 'Resultaatafspraak',
    prestatieafspraak: 'Prestatieafspraak',
  },
  wet: { jeugdwet: 'Jeugdwet', wmo: 'Wmo' },
  kernbedingsoort: { prijs: 'Prijs', prestatie: 'Prestatie', kwaliteitsniveau: 'Kwaliteitsniveau' },
  op: { inspanning: 'op inspanning', resultaat: 'op resultaat' },
  bekostiging: {
    'p*q': 'prijs × hoeveelheid (p×q)',
    'lump-sum': 'vast bedrag (lump sum)',
    beschikbaarheid: 'beschikbaarheid',
  },
  verlenging: { stilzwijgend: 'stilzwijgend verlengd', 'bij-besluit': 'verlengd bij besluit' },
  leveranciers: { strategisch: 'strategische', groot: 'grote', middel: 'middelgrote', klein: 'kleine', niche: 'niche' },
  budgetplafond: {
    kan: 'Mogelijk, na een besluit per jaar',
    'gezamenlijke-indicatie': 'Geen plafond; wel een gezamenlijke budgetindicatie om over te spreken',
    nee: 'Niet voor dit contract',
  },
} as const satisfies Record<string, Woorden>;
