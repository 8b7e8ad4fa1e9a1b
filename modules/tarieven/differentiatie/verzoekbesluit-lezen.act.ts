// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readVerzoek } from './tariefverzoek.store.ts';

export const uitslagtaak = 'tarieven/verzoekbesluit-lezen';

/** The provider has read it: it goes from the work list. */
export const verzoekbesluitLezen = defineAct({
  naam: uitslagtaak,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ verzoek: id() }),
  run: async (context, { verzoek: verzoekId }) => {
    const verzoek = await readVerzoek(context.tx, verzoekId);
    if (!verzoek) return refused(reason('verzoek-bestaat-niet'));
    await context.taakAfronden(uitslagtaak, verzoekId);
    await context.gebeurd({ act: uitslagtaak, onderwerp: { soort: 'tariefverzoek', id: verzoekId } });
    return decided({ verzoek: verzoekId });
  },
});
