// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, keuze, tekst } from '#platform/invoer';
import { readMoment } from '../dialoogmoment.store.ts';
import { readBijeenkomst, readBijeenkomsten, readKomsten, saveKomst } from './bijeenkomst.store.ts';
import { komsten } from './bijeenkomst.ts';

const self = 'beleid/komst-melden';

/** An aanbieder says whether it comes to a meeting, does not, or sends somebody. It can change its mind until then. */
export const komstMelden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ bijeenkomst: id(), komst: keuze(komsten), wie: tekst(100).optional() }),
  run: async (context, { bijeenkomst, komst, wie: who }) => {
    const { tx, wie, nu } = context;
    const found = await readBijeenkomst(tx, bijeenkomst);
    const tafel = found && (await readMoment(tx, found.moment));
    if (!found || !tafel) return refused(reason('bijeenkomst-bestaat-niet'));
    if (found.staat !== 'gepland' || Temporal.Instant.compare(nu, found.begin) >= 0)
      return refused(reason('bijeenkomst-staat-vast'));
    if (komst === 'stuurt-iemand' && !who) return refused(reason('komst-zonder-naam', {}, 'wie'));
    const aanbieder = wie.hoed.code;
    const sent = komst === 'stuurt-iemand' ? (who ?? null) : null;
    await saveKomst(tx, tafel.verband, { aanbieder, bijeenkomst, komst, wie: sent, op: nu });
    const answered = new Set((await readKomsten(tx, tafel.id)).map((one) => one.bijeenkomst));
    const open = (await readBijeenkomsten(tx, tafel.id)).filter(({ staat }) => staat === 'gepland');
    if (open.every((one) => answered.has(one.id))) await context.taakAfronden(self, tafel.id);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: tafel.id },
      na: { bijeenkomst, komst },
    });
    return decided({ dialoog: tafel.id });
  },
});
