// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of ontwikkelopgaven and their pilots. */
export const opgaveteksten: Texts = {
  redenen: {
    'opgave-bestaat-niet': () => 'Deze ontwikkelopgave is er niet.',
    'opgave-naam-bezet': () => 'Er is al een ontwikkelopgave met deze naam. Kies een andere naam.',
    'opgave-contract-onbekend': () => 'Dit contract staat niet in het plan.',
    'opgave-dag-zonder-stap': () => 'Schrijf ook op wat de volgende stap is.',
    'opgave-al-vastgesteld': () => 'Deze ontwikkelopgave is al vastgesteld.',
    'opgave-zelf-geschreven': () =>
      'U schreef zelf mee aan deze ontwikkelopgave. Vraag iemand die er niet aan schreef om haar vast te stellen.',
    'opgave-niet-compleet': (f) => `Deze ontwikkelopgave is nog niet compleet. Er ontbreekt: ${f('wat')}.`,
    'opgave-al-in-fase': () => 'De ontwikkelopgave is al in deze fase. Kies een andere.',
    'opgave-geen-toetsingskader': () => 'Het plan geeft nog geen toetsingskader.',
    'opgave-criterium-onbekend': () => 'Dit criterium staat niet in het toetsingskader.',
    'opgave-antwoord-half': () => 'Geef bij een vraag zowel een antwoord als een toelichting.',
    'pilot-bestaat-niet': () => 'Deze pilot is er niet.',
    'pilot-naam-bezet': () => 'Er is al een pilot met deze naam. Kies een andere naam.',
    'pilot-periode-omgekeerd': () => 'De pilot eindigt vóór hij begint. Kies een latere laatste dag.',
    'pilot-al-besloten': () => 'Over deze pilot is al besloten.',
    'pilot-niet-geevalueerd': () => 'De pilot is nog niet geëvalueerd. Leg eerst vast wat hij liet zien.',
    'pilot-zelf-geevalueerd': () =>
      'U schreef zelf mee aan de evaluatie. Vraag iemand die er niet aan schreef om te besluiten hoe het verdergaat.',
    'pilot-zonder-nieuw-eind': () => 'Kies een laatste dag na die van nu.',
    'pilot-niet-getoetst': () =>
      'De ontwikkelopgave is nog niet langs het toetsingskader gelegd. Beantwoord eerst alle vragen.',
    'pilot-past-niet-in-kader': () =>
      'De ontwikkelopgave past niet in het toetsingskader. Zo kan de pilot geen vast onderdeel van de inkoop worden.',
  },
  stappen: {
    toetsingskader: 'een toetsingskader in het plan',
    toetsantwoorden: 'een antwoord op elke vraag van het toetsingskader',
    'past-in-toetsingskader': 'Past in het toetsingskader',
    'toets-voorwaarde': 'Voorwaarde',
    'toets-voorrang': 'Gaat voor',
    toetsantwoord: 'Antwoord',
    'toets-positie': 'Bewezen of innovatief',
    'toets-richting': 'Wat het plan daarvan wil',
    'budget-totaal': 'Budget samen',
    'opgaven-met-budget': 'Ontwikkelopgaven met een budget',
    'opgaven-zonder-budget': 'Ontwikkelopgaven waarvan het budget onbekend is',
    'opgave-vaststelbaar': 'Vast te stellen',
    opgavesoort: 'Soort gekozen',
    opgaveprioriteit: 'Prioriteit gekozen',
    'opgave-eigenaar': 'Eigenaar genoemd',
    'pilot-besluitbaar': 'Te besluiten',
    'pilot-geevalueerd': 'Geëvalueerd',
    'pilot-nieuw-eind': 'Nieuwe laatste dag',
  },
  taken: {
    'beleid/ontwikkelopgave-vaststellen': (f) =>
      `Ontwikkelopgave vaststellen: ${f('naam')} (geschreven door ${f('door')})`,
    'beleid/pilot-kiezen': (f) => `Kiezen hoe een pilot verdergaat: ${f('naam')} (geëvalueerd door ${f('door')})`,
  },
  acten: {
    'beleid/ontwikkelopgave-vastleggen': 'Ontwikkelopgave vastgelegd als concept',
    'beleid/ontwikkelopgave-vaststellen': 'Ontwikkelopgave vastgesteld',
    'beleid/fase-zetten': 'Naar een andere fase gebracht',
    'beleid/opgave-toetsen': 'Langs het toetsingskader gelegd',
    'beleid/pilot-vastleggen': 'Pilot vastgelegd',
    'beleid/pilot-evalueren': 'Pilot geëvalueerd',
    'beleid/pilot-besluiten': 'Besloten hoe de pilot verdergaat',
  },
};

/** Words for ontwikkelopgaven and their pilots. */
export const opgavewoorden = {
  soort: { kwaliteit: 'Kwaliteit', kosten: 'Kosten', knelpunt: 'Knelpunt', innovatie: 'Innovatie' },
  fase: {
    verkennen: 'Verkennen',
    ontwikkelen: 'Ontwikkelen',
    pilot: 'Pilot',
    invoeren: 'Invoeren',
    afgerond: 'Afgerond',
    gestopt: 'Gestopt',
  },
  prioriteit: { hoog: 'hoog', midden: 'midden', laag: 'laag' },
  positie: { 'bewezen-effectief': 'Bewezen effectief', innovatief: 'Innovatief' },
  pilotstaat: { loopt: 'loopt', gestopt: 'gestopt', regulier: 'vast onderdeel' },
  pilotkeuze: { stoppen: 'Stoppen', verlengen: 'Verlengen', regulier: 'Vast onderdeel maken van de inkoop' },
} as const;
