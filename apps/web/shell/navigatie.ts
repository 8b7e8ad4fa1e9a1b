// SPDX-License-Identifier: EUPL-1.2
import { cyclus, type KamerNaam } from '#cyclus';
import type { Rol } from '#platform/hoed';

/** Which rooms a role works in; everyone has the work list. */
const roomsOf: Readonly<Record<Rol, readonly KamerNaam[] | 'alle'>> = {
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

type Plek = { readonly naam: string; readonly titel: string };
/** A part of a room that a role works in without working in the room. */
const keuzewijzer: Plek = { naam: 'zorgkeuzewijzer/beheer', titel: 'Zorgkeuzewijzer' };
const partsOf: Readonly<Partial<Record<Rol, readonly Plek[]>>> = {
  aanbieder: [
    { naam: 'beleid/dialoog', titel: 'Dialoog' },
    { naam: 'tarieven/processen', titel: 'Tarieven' },
    { naam: 'tarieven/verzoeken', titel: 'Eigen tarief' },
    keuzewijzer,
  ],
  toegang: [keuzewijzer, { naam: 'persoonsgegevens/inzage', titel: 'Inzage' }],
  college: [{ naam: 'persoonsgegevens/bewaren', titel: 'Persoonsgegevens' }],
  programmadirecteur: [{ naam: 'persoonsgegevens/bewaren', titel: 'Persoonsgegevens' }],
  gegevensbescherming: [{ naam: 'persoonsgegevens', titel: 'Persoonsgegevens' }],
  inkoper: [keuzewijzer],
  beleidsadviseur: [keuzewijzer],
  beheerder: [{ naam: 'mensen', titel: 'Mensen' }],
};

/** The rooms in the order of the cycle, only what these roles work in; before them the parts of others. */
export const roomsFor = (rollen: readonly Rol[]): readonly Plek[] => [
  ...rollen.flatMap((rol) => partsOf[rol] ?? []),
  ...cyclus.filter(({ naam }) => rollen.some((rol) => roomsOf[rol] === 'alle' || roomsOf[rol].includes(naam))),
];
