// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, tekst } from '#platform/invoer';
import { linkTaak, readTaak } from './taak.store.ts';
import { gemeenterollen, taakacten, volgacten } from './taak.ts';

const self = 'regio/taak-koppelen';

/** Says what a task means here: which acts only who has it may do, and after which acts it asks for work. */
export const taakKoppelen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'programmadirecteur'],
  invoer: z.object({
    taak: tekst(100),
    acten: z.array(keuze(taakacten)).default([]),
    volgt: z.array(keuze(volgacten)).default([]),
    gemeenterol: keuze(gemeenterollen),
  }),
  run: async (context, { taak: code, acten, volgt, gemeenterol }) => {
    const { tx, wie } = context;
    const before = await readTaak(tx, wie.hoed.code, code);
    if (!before) return refused(reason('taak-bestaat-niet'));
    await linkTaak(tx, wie.hoed.code, code, { acten, volgt, gemeenterol }, wie.persoon);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'samenwerkingstaak', id: code },
      voor: { acten: before.acten, volgt: before.volgt, gemeenterol: before.gemeenterol },
      na: { acten, volgt, gemeenterol },
    });
    return decided({ taak: code });
  },
});
