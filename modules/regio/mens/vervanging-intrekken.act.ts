// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { aangemelden } from '#platform/hoed';
import { id } from '#platform/invoer';
import { readVervangingen, withdrawVervanging } from '#platform/vervanging';

const self = 'regio/vervanging-intrekken';

/** Takes a replacement back at once: who is replaced, who replaces, or their beheerder. */
export const vervangingIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: aangemelden,
  invoer: z.object({ vervanging: id() }),
  run: async (context, { vervanging: kenmerk }) => {
    const { wie, vandaag } = context;
    const found = (await readVervangingen(context, vandaag)).find((een) => een.id === kenmerk);
    if (!found) return refused(reason('vervanging-bestaat-niet'));
    const own = [found.persoon, found.vervanger].includes(wie.persoon ?? '');
    if (!own && !wie.hoed.rollen.includes('beheerder')) return refused(reason('vervanging-van-een-ander'));
    if (!(await withdrawVervanging(context, kenmerk))) return refused(reason('vervanging-bestaat-niet'));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'persoon', id: found.persoon },
      na: { vervanging: kenmerk },
    });
    return decided({ vervanging: kenmerk, persoon: found.persoon });
  },
});
