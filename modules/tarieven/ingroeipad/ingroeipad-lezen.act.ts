// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readIngroeipad } from './ingroeipad.store.ts';

/** The kind of task by which an aanbieder hears of its path. */
export const leestaak = 'tarieven/ingroeipad-lezen';

/** The aanbieder has read its path: it goes from the work list. */
export const ingroeipadLezen = defineAct({
  naam: leestaak,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ ingroeipad: id() }),
  run: async (context, { ingroeipad }) => {
    if (!(await readIngroeipad(context.tx, ingroeipad))) return refused(reason('pad-bestaat-niet'));
    await context.taakAfronden(leestaak, ingroeipad);
    await context.gebeurd({ act: leestaak, onderwerp: { soort: 'ingroeipad', id: ingroeipad } });
    return decided({ ingroeipad });
  },
});
