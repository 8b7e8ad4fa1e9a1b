// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { readMoment } from '../dialoogmoment.store.ts';

const self = 'beleid/dialoog-lezen';
const toRead = [
  'beleid/afgelasting-lezen',
  'beleid/antwoorden-lezen',
  'beleid/verslag-lezen',
  'beleid/wijzigingsbrief-lezen',
];

/** The aanbieder marks that it has read what there was to read: it leaves the work list. */
export const dialoogLezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ dialoog: id() }),
  run: async (context, { dialoog }) => {
    if (!(await readMoment(context.tx, dialoog))) return refused(reason('dialoog-bestaat-niet'));
    for (const soort of toRead) await context.taakAfronden(soort, dialoog);
    await context.gebeurd({ act: self, onderwerp: { soort: 'dialoogmoment', id: dialoog } });
    return decided({ dialoog });
  },
});

/** Is there something about this moment on the work list that is only to be read? */
export const teLezen = defineQuery({
  naam: 'beleid/dialoog-te-lezen',
  rollen: ['aanbieder'],
  run: async (context, { dialoog }: { readonly dialoog: string }): Promise<boolean> =>
    (await readTasks(context)).some(({ soort, onderwerp }) => onderwerp.id === dialoog && toRead.includes(soort)),
});
