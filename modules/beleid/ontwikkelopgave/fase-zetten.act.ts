// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { insertFase, lockOpgave, saveOpgave } from './ontwikkelopgave.store.ts';
import { opgavefasen } from './ontwikkelopgave.ts';

const self = 'beleid/fase-zetten';

/** Brings an ontwikkelopgave into another phase, and keeps why. */
export const faseZetten = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper', 'programmadirecteur'],
  invoer: z.object({ ontwikkelopgave: tekst(80), fase: keuze(opgavefasen), waarom: langeTekst(2000) }),
  run: async (context, { ontwikkelopgave: code, fase, waarom }) => {
    const { tx, wie, vandaag } = context;
    const opgave = await lockOpgave(tx, wie.hoed.code, code);
    if (!opgave) return refused(reason('opgave-bestaat-niet'));
    if (opgave.fase === fase) return refused(reason('opgave-al-in-fase', {}, 'fase'));
    await saveOpgave(tx, wie.hoed.code, { ...opgave, fase });
    await insertFase(tx, wie.hoed.code, code, { id: newId(), fase, op: vandaag, waarom, naam: wie.naam });
    if (fase === 'afgerond' || fase === 'gestopt') await herinneringAfronden(context, 'ontwikkelopgave', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'ontwikkelopgave', id: code },
      voor: { fase: opgave.fase },
      na: { fase, waarom },
    });
    return decided({ code });
  },
});
