// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { deleteClientstop, saveClientstop } from './clientstop.store.ts';
import { readClientstop } from './clientstops.query.ts';
import { wachtOpBeurt } from './keuzeaanbod.store.ts';
import { keuzeaanbodBijwerken } from './keuzeaanbod-bijwerken.act.ts';

const self = 'toegang/clientstop-opheffen';

/** Ends a stop: from tomorrow on new people may come again; one that has yet to begin does not begin. */
export const clientstopOpheffen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ stop: id() }),
  run: async (context, { stop }) => {
    const { tx, wie, vandaag } = context;
    await wachtOpBeurt(tx, wie.hoed.code);
    const found = await readClientstop(tx, wie.hoed.code, stop);
    if (!found) return refused(reason('clientstop-onbekend'));
    if (found.tot && isVoor(found.tot, vandaag)) return refused(reason('clientstop-voorbij'));
    if (isNa(found.van, vandaag)) await deleteClientstop(tx, wie.hoed.code, stop);
    else await saveClientstop(tx, wie.hoed.code, { ...found, tot: vandaag });
    await keuzeaanbodBijwerken({ tx }, wie.hoed.code, found.aanbieder);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'clientstop', id: stop },
      voor: { tot: found.tot?.toString() ?? null },
      na: { tot: vandaag.toString() },
    });
    return decided({ stop });
  },
});
