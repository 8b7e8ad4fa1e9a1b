// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'aanbieder-zonder-overeenkomst': () =>
      'Deze aanbieder heeft geen overeenkomst met uw regio. Een type leggen wij alleen vast voor wie een overeenkomst heeft.',
  },
  stappen: {
    aanbiederstype: 'Aanbiederstype',
    'toegekend-in-een-jaar': 'Toegekend in de afgelopen twaalf maanden',
    'producten-in-overeenkomst': 'Producten in lopende overeenkomsten',
    'grens-strategisch': 'Grens: strategisch vanaf dit aantal producten',
    'grens-groot': 'Grens: groot vanaf dit bedrag per jaar',
    'grens-middel': 'Grens: middel vanaf dit bedrag per jaar',
    'bijzondere-producten': 'Bijzondere producten die een aanbieder niche maken',
    'geen-zorg-in-een-jaar': 'Een vol jaar geen zorg in de regio',
    'elk-jaar-zorg': 'De eis',
    'overeenkomst-van': 'Oudste lopende overeenkomst sinds',
    'zorg-gezocht-vanaf': 'Gezocht naar toegekende zorg vanaf',
    'vol-jaar-onder-overeenkomst': 'Een vol jaar onder overeenkomst',
    'laatste-zorg': 'Laatste dag met toegekende zorg',
  },
  taken: {},
  acten: {
    'leveranciers/aanbiederstype-vastleggen': 'Aanbiederstype vastgelegd',
  },
};

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
