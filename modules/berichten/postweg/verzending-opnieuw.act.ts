// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { lockVerzending, updateVerzending } from './verzending.store.ts';
import { magOpnieuw } from './verzending.ts';

const self = 'berichten/verzending-opnieuw';

/** Someone sends a message again that did not get away, or of which nothing was heard. */
export const verzendingOpnieuw = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang', 'financien', 'aanbieder'],
  invoer: z.object({ bericht: id() }),
  run: async (context, { bericht }) => {
    const verzending = await lockVerzending(context.tx, bericht);
    if (!verzending) return refused(reason('verzending-onbekend'));
    const { gemeente, staat } = verzending;
    if (!magOpnieuw(staat)) return refused(reason('verzending-niet-opnieuw', { staat }));
    await updateVerzending(context.tx, {
      gemeente,
      bericht,
      staat: 'klaar',
      pogingen: 0,
      nietVoor: null,
      verzondenOp: null,
    });
    await context.taakAfronden('berichten/verzenden-mislukt', bericht);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'bericht', id: bericht },
      voor: { staat },
      na: { staat: 'klaar' },
    });
    return decided({ bericht });
  },
});
