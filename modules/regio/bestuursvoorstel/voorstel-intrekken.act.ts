// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { gevraagdeGemeenten, readVoorstel, sluitVoorstel } from './voorstel.store.ts';

const self = 'regio/voorstel-intrekken';

/** Takes back a proposal on which not everybody has decided. */
export const voorstelIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({ voorstel: id(), reden: langeTekst(2000) }),
  run: async (context, { voorstel: kenmerk, reden }) => {
    const { tx, wie, nu } = context;
    const voorstel = await readVoorstel(tx, kenmerk);
    if (!voorstel || voorstel.verband !== wie.hoed.code) return refused(reason('voorstel-bestaat-niet'));
    if (!(await sluitVoorstel(tx, voorstel, 'ingetrokken', nu))) return refused(reason('voorstel-al-afgerond'));
    await context.taakAfronden('regio/voorstel-besluiten', kenmerk);
    const gemeenten = await gevraagdeGemeenten(tx, kenmerk);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'bestuursvoorstel', id: kenmerk },
      voor: 'voorgesteld',
      na: { staat: 'ingetrokken', reden, gemeenten },
    });
    return decided({ voorstel: kenmerk });
  },
});
