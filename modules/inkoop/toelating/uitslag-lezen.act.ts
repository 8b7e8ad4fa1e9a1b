// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readToelatingen } from './toelating.store.ts';

const self = 'inkoop/uitslag-lezen';

/** The aanbieder marks that it has read the outcome: it leaves the work list. */
export const uitslagLezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ inschrijving: id() }),
  run: async (context, { inschrijving }) => {
    const [toelating] = await readToelatingen(context.tx, [inschrijving]);
    if (!toelating) return refused(reason('inschrijving-bestaat-niet'));
    await context.taakAfronden('inkoop/uitslag-lezen', inschrijving);
    await context.gebeurd({ act: self, onderwerp: { soort: 'inschrijving', id: inschrijving } });
    return decided({ inschrijving });
  },
});
