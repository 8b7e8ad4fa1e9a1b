// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { impactteksten } from './impact/teksten.ts';
import { winstteksten } from './winst/teksten.ts';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    ...impactteksten.redenen,
    ...winstteksten.redenen,
    'aanbieder-zonder-overeenkomst': () =>
      'Deze aanbieder heeft geen overeenkomst met uw regio. Een type leggen wij alleen vast voor wie een overeenkomst heeft.',
  },
  stappen: {
    ...impactteksten.stappen,
    ...winstteksten.stappen,
    aanbiederstype: 'Aanbiederstype',
    'toegekend-in-een-jaar': 'Toegekend in de afgelopen twaalf maanden',
    'producten-in-overeenkomst': 'Producten in lopende overeenkomsten',
    'grens-strategisch': 'vanaf hoeveel producten een aanbieder strategisch is',
    'grens-groot': 'vanaf welk bedrag per jaar een aanbieder groot is',
    'grens-middel': 'vanaf welk bedrag per jaar een aanbieder middelgroot is',
    'bijzondere-producten': 'welke producten zo bijzonder zijn dat een aanbieder daarmee niche is',
    'geen-zorg-in-een-jaar': 'Een vol jaar geen zorg in de regio',
    'elk-jaar-zorg': 'De eis',
    'overeenkomst-van': 'Oudste lopende overeenkomst sinds',
    'zorg-gezocht-vanaf': 'Gezocht naar toegekende zorg vanaf',
    'vol-jaar-onder-overeenkomst': 'Een vol jaar onder overeenkomst',
    'laatste-zorg': 'Laatste dag met toegekende zorg',
    'afgewezen-deel': 'Afgewezen deel',
    'afgewezen-bedrag': 'Afgewezen',
    'gedeclareerd-bedrag': 'Gedeclareerd',
  },
  taken: winstteksten.taken,
  acten: {
    ...impactteksten.acten,
    ...winstteksten.acten,
    'leveranciers/aanbiederstype-vastleggen': 'Aanbiederstype vastgelegd',
  },
};

export { blijfredenen } from './impact/teksten.ts';
export { wijzigingszinnen } from './impact/wijzigingszinnen.ts';
export { winstwoorden } from './winst/teksten.ts';

type Woorden = Readonly<Record<string, string>>;

/** Words for the kinds of provider and the states of an agreement. */
export const woorden = {
  type: { strategisch: 'strategisch', groot: 'groot', middel: 'middelgroot', klein: 'klein', niche: 'niche' },
  typeUitleg: {
    strategisch: 'Cruciaal voor de regio, door kennis, een breed aanbod of vastgoed.',
    niche: 'Biedt een bijzonder product.',
  } as Woorden,
  overeenkomst: {
    concept: 'in concept',
    ondertekend: 'wacht op de aanbieder',
    getekend: 'getekend',
    beeindigd: 'beëindigd',
  },
} as const;
