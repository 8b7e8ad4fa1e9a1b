// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { readTarieflijsten, upsertTarieflijst } from './tarieflijst.store.ts';

const self = 'tarieven/tarieflijst-vastleggen';

/** Adds a list of tariffs of somebody else; its amounts are entered one by one, each checked by a second person. */
export const tarieflijstVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'beleidsadviseur'],
  invoer: z.object({
    naam: tekst(120),
    houder: z.preprocess((value) => (value === '' ? undefined : value), tekst(120).optional()),
    bron: tekst(200),
    voorbeeld: z.boolean().default(false),
  }),
  run: async (context, { naam, houder = null, bron, voorbeeld }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    if (wie.hoed.soort !== 'verband') return refused(reason('tarieflijst-alleen-regio'));
    const known = await readTarieflijsten(tx, verband);
    if (known.some((one) => one.naam.toLowerCase() === naam.toLowerCase()))
      return refused(reason('tarieflijst-bestaat', { naam }, 'naam'));
    const code = newId();
    const lijst = { code, naam, houder, bron, herkomst: null, voorbeeld };
    await upsertTarieflijst(tx, verband, lijst, { op: nu, door: wie.naam });
    await context.gebeurd({ act: self, onderwerp: { soort: 'tarieflijst', id: code }, na: { naam, houder, bron } });
    return decided({ lijst: code });
  },
});
