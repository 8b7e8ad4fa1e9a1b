// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { finishLosEind, readLosEind } from './los-eind.store.ts';

const self = 'beleid/los-eind-afronden';

/** Says how something that was not finished came to its end. */
export const losEindAfronden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ id: id(), afronding: langeTekst(1000) }),
  run: async (context, { id, afronding }) => {
    const { tx, wie } = context;
    const found = await readLosEind(tx, wie.hoed.code, id);
    if (!found) return refused(reason('los-eind-bestaat-niet'));
    if (found.afronding !== null) return refused(reason('los-eind-al-afgerond'));
    await finishLosEind(tx, wie.hoed.code, id, afronding);
    await context.taakAfronden(self, `${found.segment}.${id}`);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'segment', id: found.segment },
      voor: found.tekst,
      na: afronding,
    });
    return decided({ segment: found.segment, id });
  },
});
