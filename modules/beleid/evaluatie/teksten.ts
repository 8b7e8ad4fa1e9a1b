// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of evaluations. */
export const evaluatieteksten: Texts = {
  redenen: {
    'evaluatie-bestaat-niet': () => 'Deze evaluatie is er niet.',
    'evaluatie-naam-bezet': () => 'Er is al een evaluatie met deze naam. Kies een andere naam.',
    'evaluatie-al-vastgesteld': () =>
      'Deze evaluatie is vastgesteld en verandert daarom niet meer. Wat u later vindt, hoort in de volgende evaluatie.',
    'evaluatie-doel-onbekend': () => 'Dit doel staat niet in het plan.',
    'evaluatie-periode-omgekeerd': () => 'De periode eindigt vóór zij begint. Kies een latere laatste dag.',
    'evaluatie-stappen-omgekeerd': () =>
      'De stappen volgen niet op elkaar. Eerst de gegevens, dan het concept, dan de raden.',
    'evaluatie-na-uiterlijk': (f) => `De laatste stap komt na de laatste dag van de evaluatie, ${f('uiterlijk')}.`,
    'evaluatie-doel-geen-vraag': () => 'Dit doel is geen vraag van deze evaluatie. Voeg het eerst toe in de planning.',
    'evaluatie-oordeel-half': () => 'Geef bij een doel zowel een oordeel als een toelichting.',
    'evaluatie-koppeling-onbekend': () => 'Dit is er niet. Kies iets uit de lijst.',
    'evaluatie-zelf-geschreven': () =>
      'U schreef of plande zelf mee aan deze evaluatie. Vraag iemand die dat niet deed om haar vast te stellen.',
    'evaluatie-niet-compleet': (f) => {
      const parts = f('wat')
        .split(', ')
        .map((code) => evaluatieteksten.stappen[code] ?? code);
      return `Deze evaluatie is nog niet compleet. Er ontbreekt: ${parts.join(', ')}.`;
    },
    'evaluatie-periode-loopt-nog': (f) =>
      `De periode waarover het gaat loopt tot en met ${f('tot')}. Stel de evaluatie daarna vast, of kies in de planning een eerdere laatste dag.`,
    'evaluatiestap-al-gedaan': () => 'Deze stap is al gedaan. U hoeft niets meer te doen.',
  },
  stappen: {
    'evaluatie-compleet': 'Compleet',
    evaluatieperiode: 'de periode waarover het gaat',
    'gehele-periode': 'een begin op de eerste dag van de hele periode',
    'terugkijken-vanaf': 'Terugkijken vanaf',
    evaluatievragen: 'doelen waarover het gaat',
    'oordeel-per-doel': 'een oordeel over elk doel',
    conclusie: 'een conclusie',
    evaluatiegevolg: 'wat eruit volgt',
    'evaluatie-planbaar': 'De planning kan',
    'periode-van': 'Periode van',
    'periode-tot': 'Periode tot en met',
    'volgende-evaluatie': 'De volgende evaluatie',
    evaluatieritme: 'Hoe vaak zij terugkomt',
    'opvolger-in-plan': 'De volgende die al is genoemd',
    'opvolger-al-gepland': 'Die is al door iemand gepland',
    'evaluatie-vastgesteld-op': 'Vastgesteld op',
    'maanden-later': 'Zoveel later',
    'evaluatiestap-gegevens': 'Gegevens verzameld',
    'evaluatiestap-concept': 'Concept geschreven',
    'evaluatiestap-raden': 'Naar de raden',
  },
  taken: {
    'beleid/evaluatie-vaststellen': (f) => `Evaluatie vaststellen: ${f('naam')} (geschreven door ${f('door')})`,
  },
  acten: {
    'beleid/evaluatie-plannen': 'Evaluatie gepland',
    'beleid/evaluatiestap-afronden': 'Stap van de evaluatie gedaan',
    'beleid/evaluatie-schrijven': 'Evaluatie geschreven',
    'beleid/evaluatiegevolg-toevoegen': 'Gevolg van de evaluatie vastgelegd',
    'beleid/evaluatie-vaststellen': 'Evaluatie vastgesteld',
    'beleid/evaluatie-klaarzetten': 'Klaargezet na de vorige evaluatie',
  },
};

/** Words for evaluations. */
export const evaluatiewoorden = {
  staat: { gepland: 'nog niet begonnen', 'in-uitvoering': 'in uitvoering', vastgesteld: 'vastgesteld' },
  stap: { gegevens: 'Gegevens verzamelen', concept: 'Concept schrijven', raden: 'Naar de raden' },
  ritme: {
    halfjaarlijks: 'elk half jaar',
    jaarlijks: 'elk jaar',
    tweejaarlijks: 'elke twee jaar',
    driejaarlijks: 'elke drie jaar',
  },
  oordeel: { bereikt: 'bereikt', deels: 'deels bereikt', niet: 'niet bereikt', 'niet-te-zeggen': 'niet te zeggen' },
  gevolg: {
    doel: 'Voor het doel',
    ontwikkelopgave: 'Voor de ontwikkelopgave',
    motie: 'Voor de motie',
    inkoopkader: 'Voor de inkoopkaders',
  },
} as const;
