// SPDX-License-Identifier: EUPL-1.2
import { cyclus } from '#cyclus';
import type { Rol } from '#platform/hoed';
import { kamersVan } from '#platform/kamers';

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
  beheerder: [
    { naam: 'mensen', titel: 'Mensen' },
    { naam: 'systemen', titel: 'Systemen' },
  ],
};

/** The rooms in the order of the cycle, only what these roles work in; before them the parts of others. */
export const roomsFor = (rollen: readonly Rol[]): readonly Plek[] => [
  ...rollen.flatMap((rol) => partsOf[rol] ?? []),
  ...cyclus.filter(({ naam }) => kamersVan(rollen).includes(naam)),
];
