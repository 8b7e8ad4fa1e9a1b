// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readVoorstel, sluitVoorstel } from './keuzevoorstel.store.ts';

const self = 'beleid/keuzevoorstel-intrekken';

/** Takes a proposal back as long as it is open. */
export const keuzevoorstelIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ voorstel: id() }),
  run: async (context, { voorstel: voorstelId }) => {
    const { tx, wie, vandaag } = context;
    const voorstel = await readVoorstel(tx, voorstelId);
    if (voorstel?.verband !== wie.hoed.code) return refused(reason('keuzevoorstel-bestaat-niet'));
    if (!(await sluitVoorstel(tx, wie.hoed.code, voorstelId, null)))
      return refused(reason('keuzevoorstel-gesloten', { staat: voorstel.staat }));
    const leden = await readLeden(tx, wie.hoed.code, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'keuzevoorstel', id: voorstelId },
      voor: 'voorgesteld',
      na: { contract: voorstel.contract, gemeenten: leden.map(({ gemeente }) => gemeente) },
    });
    return decided({ voorstel: voorstelId });
  },
});
