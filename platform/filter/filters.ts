// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '../act.ts';
import { aangemelden } from '../hoed.ts';
import { id, keuze, tekst } from '../invoer.ts';
import { defineQuery } from '../query.ts';
import { deleteFilter, type Filter, insertFilter, readFilters, renameFilter } from './filter.store.ts';
import { filterToetsen, naamToetsen } from './filter-toetsen.ts';
import { lijsten } from './filterlijst.ts';

const naam = () => tekst(60);

/** What this person keeps under this hat. Nobody else sees it. */
export const filterlijst = defineQuery({
  naam: 'platform/filterlijst',
  rollen: aangemelden,
  run: (context, _: Record<never, never>): Promise<readonly Filter[]> => readFilters(context),
});

/** Keeps what is chosen above a list under a name. It is a convenience of one person, so no event tells of it. */
export const filterBewaren = defineAct({
  naam: 'platform/filter-bewaren',
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({
    lijst: keuze(lijsten),
    naam: naam(),
    keuzes: z.record(z.string().max(40), z.string().max(200)).default({}),
  }),
  run: async (context, { lijst, naam, keuzes }) => {
    const redenen = filterToetsen(lijst, naam, keuzes);
    if (redenen.length > 0) return refused(redenen);
    const filter = newId();
    if (!(await insertFilter(context, { id: filter, lijst, naam, keuzes })))
      return refused(reason('filter-naam-bezet', { naam }, 'naam'));
    return decided({ filter, lijst, keuzes });
  },
});

export const filterHernoemen = defineAct({
  naam: 'platform/filter-hernoemen',
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({ filter: id(), naam: naam() }),
  run: async (context, { filter, naam }) => {
    const redenen = naamToetsen(naam);
    if (redenen.length > 0) return refused(redenen);
    const hoe = await renameFilter(context, filter, naam);
    if (hoe === 'bezet') return refused(reason('filter-naam-bezet', { naam }, 'naam'));
    return hoe === 'onbekend' ? refused(reason('filter-onbekend')) : decided({ filter });
  },
});

export const filterVerwijderen = defineAct({
  naam: 'platform/filter-verwijderen',
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({ filter: id() }),
  run: async (context, { filter }) =>
    (await deleteFilter(context, filter)) ? decided({ filter }) : refused(reason('filter-onbekend')),
});
