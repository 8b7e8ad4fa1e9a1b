// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of moties. */
export const motieteksten: Texts = {
  redenen: {
    'motie-bestaat-niet': () => 'Deze motie is er niet.',
    'motie-titel-bezet': () => 'Er is al een motie met deze titel. Kies een andere titel.',
    'motie-al-afgedaan': () => 'Deze motie is afgedaan en verandert niet meer.',
    'motie-contract-onbekend': () => 'Dit contract staat niet in het plan.',
    'motie-gemeente-geen-lid': () =>
      'Deze gemeente is geen lid van het samenwerkingsverband. Kies een gemeente die lid is.',
    'motie-dag-in-toekomst': () => 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    'motie-koppeling-onbekend': () => 'Dit staat niet in het plan. Kies iets uit de lijst.',
    'motie-zonder-stap': () => 'Er is nog niet vastgelegd wat er voor deze motie is gedaan. Leg eerst een stap vast.',
    'motie-zonder-antwoord': () => 'Er is nog geen antwoord aan de raden geschreven.',
    'motie-antwoord-zelf-geschreven': () =>
      'U schreef zelf mee aan het antwoord. Vraag iemand die er niet aan schreef om de motie af te doen.',
    'motie-telling-anders-dan-plan': (f) =>
      `De uitslagen en het plan spreken elkaar tegen: ${f('aangenomen')} raden namen de motie aan, en ${f('drempel')} zijn nodig.`,
  },
  stappen: {
    'motie-regionaal': 'Regionaal',
    'motie-aangenomen-in': 'Aangenomen in zoveel gemeenten',
    'motie-uitslag-onbekend-in': 'Uitslag niet bekend in zoveel gemeenten',
    'motie-drempel': 'Regionaal vanaf zoveel gemeenten',
    'motie-volgens-plan': 'Het plan noemt de motie regionaal',
    'motie-uitslag-per-gemeente': 'de uitslag in een of meer gemeenten',
    'motie-afdoenbaar': 'Af te doen',
    motiestappen: 'Vastgelegde stappen',
    'motie-antwoord-geschreven': 'Antwoord geschreven',
    'door-ander-geschreven': 'Door een ander geschreven',
    'motie-voor-verlenging': 'Motie die iets vraagt voor een verlenging',
    'motie-beantwoord': 'Beantwoord voor deze verlenging',
    'laatste-motiestap': 'Laatste stap voor deze motie op dit contract',
    'termijn-begon': 'De lopende termijn begon op',
  },
  taken: {
    'beleid/motie-afdoen': (f) =>
      `Motie afdoen: ${f('motie')} (antwoord geschreven door ${f('door')}; een ander doet de motie af)`,
  },
  acten: {
    'beleid/motie-vastleggen': 'Motie vastgelegd',
    'beleid/motie-uitslag-vastleggen': 'Uitslag in een gemeenteraad vastgelegd',
    'beleid/motiestap-toevoegen': 'Stap voor de motie vastgelegd',
    'beleid/motie-antwoorden': 'Antwoord aan de raden geschreven',
    'beleid/motie-afdoen': 'Motie afgedaan',
  },
};

/** Words for moties. */
export const motiewoorden = {
  staat: { open: 'open', 'in-uitvoering': 'in uitvoering', afgedaan: 'afgedaan' },
  koppeling: {
    doel: 'Doel',
    contract: 'Contract',
    kernbeding: 'Kernbeding',
    evaluatie: 'Evaluatie',
    besluit: 'Besluit',
  },
} as const;
