// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of reminders. */
export const herinneringteksten: Texts = {
  redenen: {},
  stappen: {
    herinnering: 'Herinnering',
    'laatste-dag': 'Uiterlijk',
    'dagen-te-gaan': 'Nog te gaan',
    'herinneren-bij': 'Herinneren bij zoveel dagen te gaan',
  },
  taken: {
    'beleid/motie-uitvoeren': (f) => `Motie uitvoeren: ${f('naam')}`,
    'beleid/evaluatie-uitvoeren': (f) => `Evaluatie uitvoeren: ${f('naam')}`,
    'beleid/ontwikkelopgave-stap-zetten': (f) => `Volgende stap zetten: ${f('naam')}`,
    'beleid/pilot-besluiten': (f) => `Besluiten hoe het verder gaat met de pilot: ${f('naam')}`,
  },
  acten: {
    'beleid/herinneren': 'Herinnerd aan een dag die nadert of voorbij is',
  },
};
