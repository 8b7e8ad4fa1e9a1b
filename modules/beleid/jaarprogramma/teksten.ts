// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

const stand: Readonly<Record<string, string>> = {
  concept: 'nog een concept',
  'ter-zienswijze': 'bij de raden voor hun zienswijze',
  vastgesteld: 'vastgesteld',
  verantwoord: 'verantwoord',
  vervangen: 'vervangen door een volgende versie',
};

/** Dutch for the codes of the yearly programme. */
export const programmateksten: Texts = {
  redenen: {
    'alleen-voor-verband': () => 'Alleen wie voor de regio werkt, kan dit doen.',
    'jaarprogramma-bestaat-niet': (f) => `Er is geen jaarprogramma ${f('jaar')}.`,
    'jaarprogramma-bestaat': (f) => `Er is al een jaarprogramma ${f('jaar')}. Open dat, of kies een ander jaar.`,
    'vorig-jaar-ontbreekt': (f) => `Er is geen jaarprogramma ${f('jaar')} om uit over te nemen.`,
    'jaarprogramma-andere-stand': (f) => `Dit kan nu niet: het jaarprogramma is ${stand[f('staat')] ?? f('staat')}.`,
    'jaarprogramma-geen-concept': () => 'Alleen een concept kan aan de raden worden voorgelegd.',
    'jaarprogramma-zonder-posten': () => 'Het jaarprogramma heeft nog geen posten. Voeg er ten minste één toe.',
    'sleutel-ontbreekt': () =>
      'Er is nog geen verdeelsleutel gekozen. Zonder sleutel weet geen gemeente wat zij betaalt.',
    'sleutel-mist-gemeente': (f) => `De verdeelsleutel mist: ${f('gemeenten')}.`,
    'sleutel-geen-lid': (f) => `Gemeente ${f('gemeente')} is in ${f('jaar')} geen lid van de regio.`,
    'sleutel-zonder-gewicht': () => 'Geef ten minste één gemeente een gewicht groter dan nul.',
    'gewicht-ongeldig': (f) => `Het gewicht van ${f('gemeente')} is geen heel getal van nul of meer.`,
    'totaal-negatief': () => 'Een bedrag onder nul kan niet worden verdeeld.',
    'zienswijzen-in-verleden': () => 'Kies een dag na vandaag: de raden hebben tijd nodig voor hun zienswijze.',
    'rapportage-voor-jaar': (f) =>
      `Een rapportage over ${f('jaar')} kan niet op ${f('dag')} klaar zijn. Kies een dag in of na ${f('jaar')}.`,
    'verantwoording-voor-jaareinde': (f) =>
      `Het jaar is pas na 31 december ${f('jaar')} te verantwoorden. Kies een latere dag.`,
    'programmapost-bestaat-niet': () => 'Deze post staat niet in het jaarprogramma.',
    'programmapost-naam-bezet': () => 'Er is al een post met deze naam. Kies een andere naam.',
    'lumpsum-zonder-contract': () => 'Kies voor welk contract dit vaste bedrag is.',
    'contract-zonder-lumpsum': (f) =>
      `Het contract ${f('contract')} wordt volgens het plan anders bekostigd (${f('vormen')}). Kies een ander contract of een andere vorm.`,
    'raad-geen-lid': () => 'Uw gemeente is in dit jaar geen lid van de regio.',
    'zienswijze-in-toekomst': () => 'De raad kan niet op een dag na vandaag hebben besloten.',
    'zienswijze-zonder-tekst': () => 'Schrijf op wat de raad vindt.',
    'raad-al-gehoord': () => 'De zienswijze van uw gemeenteraad op deze versie is al vastgelegd.',
    'jaarprogramma-niet-voorgelegd': () => 'Het jaarprogramma ligt niet bij de raden. Leg het eerst aan hen voor.',
    'zienswijzen-nog-open': (f) =>
      `Nog niet alle raden gaven hun zienswijze: ${f('wie')}. Wacht daarop, of tot de termijn voorbij is (${f('tot')}).`,
    'peildatum-buiten-jaar': (f) => `Kies een dag in of na ${f('jaar')} die niet na vandaag ligt.`,
    'afwijking-zonder-toelichting': (f) => `Leg uit waarom ‘${f('post')}’ afwijkt van de begroting.`,
    'realisatie-onbekend': (f) => `Vul in wat aan ‘${f('post')}’ is uitgegeven.`,
    'eindrapportage-ontbreekt': (f) =>
      `Maak eerst een bestuursrapportage met als peildatum 31 december ${f('jaar')} of later.`,
    'eindrapportage-zelf-opgesteld': () => 'U schreef de laatste rapportage zelf. Iemand anders sluit het jaar af.',
    'wijziging-loopt': () => 'Er loopt nog een wijziging van deze begroting. Rond die eerst af.',
  },
  stappen: {
    'te-verdelen': 'Te verdelen',
    'som-gewichten': 'Gewichten samen',
    restmethode: 'De centen die overblijven',
    'som-bijdragen': 'Bijdragen samen',
    'bijdrage-van': 'Gemeente',
    gewicht: 'Gewicht',
    onafgerond: 'Niet afgerond',
    'cent-uit-rest': 'Erbij uit wat overbleef',
    bijdrage: 'Bijdrage',
    contract: 'Contract',
    'vorm-van-post': 'Vorm van het vaste bedrag',
    'bekostiging-van-contract': 'hoe het plan dit contract bekostigt',
    'lumpsum-past': 'Een vast bedrag past bij dit contract',
    posten: 'Posten',
    'posten-zonder-bedrag': 'Posten waarvan het bedrag onbekend is',
    'gemeenten-in-sleutel': 'Gemeenten in de verdeelsleutel',
    'zienswijzen-tot': 'Zienswijzen uiterlijk',
    'zonder-zienswijze': 'Nog geen zienswijze van',
    'zienswijzen-gehoord': 'Elke raad gaf zijn zienswijze, of de termijn is voorbij',
    post: 'Post',
    begroot: 'Begroot',
    prognose: 'Verwacht voor het hele jaar',
    afwijking: 'Afwijking',
  },
  taken: {
    'beleid/zienswijze-geven': (f) => `Zienswijze van de gemeenteraad op het jaarprogramma ${f('jaar')} doorgeven`,
    'beleid/jaarprogramma-vaststellen': (f) => `Besluiten over het jaarprogramma en de begroting ${f('jaar')}`,
    'beleid/bestuursrapportage-vastleggen': (f) => `Bestuursrapportage over het jaarprogramma ${f('jaar')} maken`,
    'beleid/jaarprogramma-verantwoorden': (f) => `Het jaarprogramma ${f('jaar')} verantwoorden`,
  },
  acten: {
    'beleid/jaarprogramma-opstellen': 'Jaarprogramma begonnen',
    'beleid/programmapost-vastleggen': 'Post vastgelegd',
    'beleid/programmapost-schrappen': 'Post geschrapt',
    'beleid/verdeelsleutel-kiezen': 'Verdeelsleutel gekozen',
    'beleid/jaarprogramma-voorleggen': 'Voorgelegd aan de gemeenteraden',
    'beleid/zienswijze-geven': 'Zienswijze van een gemeenteraad vastgelegd',
    'beleid/jaarprogramma-besloten': 'Jaarprogramma vastgesteld',
    'beleid/jaarprogramma-wijzigen': 'Volgende versie begonnen',
    'beleid/bestuursrapportage-vastleggen': 'Bestuursrapportage vastgelegd',
    'beleid/jaarprogramma-verantwoorden': 'Jaar verantwoord',
  },
};

/** Words for the yearly programme. */
export const programmawoorden = {
  postsoort: {
    taak: 'Taak',
    innovatie: 'Innovatie',
    'lump-sum': 'Vast bedrag per contract',
    apparaat: 'Kosten van de organisatie',
  },
  lumpsumvorm: { 'lump-sum': 'Vaste prijs (lump sum)', beschikbaarheid: 'Beschikbaarheid' },
  programmastaat: {
    concept: 'concept',
    'ter-zienswijze': 'bij de gemeenteraden',
    vastgesteld: 'vastgesteld',
    verantwoord: 'verantwoord',
    vervangen: 'vervangen',
  },
  zienswijze: {
    instemmend: 'stemt in',
    'met-opmerkingen': 'stemt in, met opmerkingen',
    afwijzend: 'wijst af',
    'geen-zienswijze': 'geeft geen zienswijze',
  },
} as const;
