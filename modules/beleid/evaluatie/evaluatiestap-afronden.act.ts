// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, tekst } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { lockEvaluatie, readStappen, saveEvaluatie, saveStap } from './evaluatie.store.ts';
import { evaluatiestappen } from './evaluatie.ts';

const self = 'beleid/evaluatiestap-afronden';

/** A step of an evaluation is done, today. With the first one it is being carried out. */
export const evaluatiestapAfronden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ evaluatie: tekst(80), stap: keuze(evaluatiestappen) }),
  run: async (context, { evaluatie: code, stap }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const evaluatie = await lockEvaluatie(tx, verband, code);
    if (!evaluatie) return refused(reason('evaluatie-bestaat-niet'));
    if (evaluatie.staat === 'vastgesteld') return refused(reason('evaluatie-al-vastgesteld'));
    const kept = (await readStappen(tx, verband, code)).find((een) => een.stap === stap);
    if (kept?.gedaanOp) return refused(reason('evaluatiestap-al-gedaan'));
    await saveStap(tx, verband, code, { stap, uiterlijk: kept?.uiterlijk ?? null, gedaanOp: vandaag });
    if (evaluatie.staat === 'gepland') await saveEvaluatie(tx, verband, { ...evaluatie, staat: 'in-uitvoering' });
    await herinneringAfronden(context, 'evaluatie', code);
    await context.gebeurd({ act: self, onderwerp: { soort: 'evaluatie', id: code }, na: { stap } });
    return decided({ code });
  },
});
