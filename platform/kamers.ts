// SPDX-License-Identifier: EUPL-1.2
import { cyclus, type KamerNaam } from '#cyclus';
import type { Rol } from './hoed.ts';

/** Which rooms a role works in: what people find in the menu, and of what a program is told. */
const roomsOf: Readonly<Record<Rol, readonly KamerNaam[]>> = {
  beleidsadviseur: ['regio', 'beleid', 'producten', 'tarieven', 'verantwoording'],
  inkoper: ['regio', 'beleid', 'producten', 'tarieven', 'inkoop', 'contracten', 'leveranciers', 'verantwoording'],
  programmadirecteur: [
    'regio',
    'beleid',
    'producten',
    'tarieven',
    'inkoop',
    'contracten',
    'leveranciers',
    'verantwoording',
  ],
  bestuurder: ['regio', 'beleid', 'producten', 'tarieven', 'inkoop', 'contracten', 'verantwoording'],
  college: ['regio', 'beleid', 'producten', 'tarieven', 'contracten', 'verantwoording'],
  toegang: ['producten', 'contracten', 'berichten', 'toegang'],
  financien: ['tarieven', 'contracten', 'berichten', 'toegang', 'declaraties', 'verantwoording'],
  raadslid: ['regio', 'beleid', 'producten', 'tarieven', 'verantwoording'],
  aanbieder: ['producten', 'inkoop', 'contracten', 'berichten', 'toegang', 'declaraties'],
  gegevensbescherming: [],
  beheerder: [],
  bezoeker: [],
};

/** The rooms that these roles work in, in the order of the cycle. */
export const kamersVan = (rollen: readonly Rol[]): readonly KamerNaam[] =>
  cyclus.map(({ naam }) => naam).filter((naam) => rollen.some((rol) => roomsOf[rol].includes(naam)));
