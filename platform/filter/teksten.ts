// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for why a filter is not kept. */
export const filterTeksten: Texts['redenen'] = {
  'filter-leeg': () => 'Kies eerst iets boven de lijst. Zonder keuze is er niets te bewaren.',
  'filter-vrije-tekst': () =>
    'Wat u zelf typt, kan een naam of nummer van een inwoner zijn. Dat bewaren wij niet. Maak het zoekveld leeg en bewaar wat u hebt gekozen.',
  'filter-geen-keuze': (f) => `Bij ‘${f('veld')}’ staat iets dat niet te kiezen is. Kies het opnieuw boven de lijst.`,
  'filter-naam-nummer': () =>
    'In deze naam staat een nummer dat een burgerservicenummer kan zijn. Geef de filter een andere naam.',
  'filter-naam-bezet': (f) => `U hebt bij deze lijst al een filter ‘${f('naam')}’. Kies een andere naam.`,
  'filter-onbekend': () => 'Deze filter is er niet meer. Open ‘Mijn filters’ om te zien welke u hebt.',
};
