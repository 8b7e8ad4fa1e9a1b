// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, keuze, tekst } from '#platform/invoer';
import { lockMotie, readUitslagen, saveUitslag } from './motie.store.ts';

const self = 'beleid/motie-uitslag-vastleggen';

/** Writes down how one council voted on a motie; a second time corrects the first. */
export const motieUitslagVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    motie: tekst(80),
    gemeente: tekst(),
    uitslag: keuze(['aangenomen', 'verworpen']),
    op: dag().optional(),
  }),
  run: async (context, { motie: code, gemeente, uitslag, op }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const motie = await lockMotie(tx, verband, code);
    if (!motie) return refused(reason('motie-bestaat-niet'));
    if (motie.staat === 'afgedaan') return refused(reason('motie-al-afgedaan'));
    const leden = await readLeden(tx, verband, vandaag);
    if (!leden.some((lid) => lid.gemeente === gemeente))
      return refused(reason('motie-gemeente-geen-lid', {}, 'gemeente'));
    if (op && isNa(op, vandaag)) return refused(reason('motie-dag-in-toekomst', {}, 'op'));
    const before = (await readUitslagen(tx, verband, code)).find((een) => een.gemeente === gemeente);
    await saveUitslag(tx, verband, code, { gemeente, aangenomen: uitslag === 'aangenomen', op: op ?? null });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'motie', id: code },
      voor: before ? { gemeente, aangenomen: before.aangenomen } : null,
      na: { gemeente, aangenomen: uitslag === 'aangenomen', op: op?.toString() ?? null },
    });
    return decided({ code });
  },
});
