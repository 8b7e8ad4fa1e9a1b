// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {},
  stappen: {
    'toegekend-voor-doel': 'Toegekend voor producten die dit doel dienen',
    'indicator-eenheid': 'eenheid',
    'indicator-databron': 'databron',
    'indicator-meetwijze': 'wijze van meten',
    'indicator-meting': 'een meting',
  },
  taken: {},
  acten: {},
};
