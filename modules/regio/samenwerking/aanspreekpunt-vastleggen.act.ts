// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { saveAanspreekpunt } from './samenwerking.store.ts';

const self = 'regio/aanspreekpunt-vastleggen';

/** Writes down who speaks for all outwards and what it may do, and who handles the money [001 §4.1; NvO afspraak 4]. */
export const aanspreekpuntVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({
    samenwerking: tekst(80),
    penvoerder: tekst().optional(),
    aanspreekpunt: tekst().optional(),
    bevoegdheden: tekst(2000).optional(),
  }),
  run: async (context, { samenwerking, penvoerder = null, aanspreekpunt = null, bevoegdheden = null }) => {
    const nieuw = { penvoerder, aanspreekpunt, bevoegdheden };
    if (!(await saveAanspreekpunt(context.tx, context.wie.hoed.code, samenwerking, nieuw)))
      return refused(reason('samenwerking-bestaat-niet', {}, 'samenwerking'));
    await context.gebeurd({ act: self, onderwerp: { soort: 'samenwerking', id: samenwerking }, na: nieuw });
    return decided({ samenwerking });
  },
});
