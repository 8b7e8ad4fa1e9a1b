// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { tekst } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { lockMotie, readMotiestappen, saveMotie } from './motie.store.ts';
import { motieAfdoenbaar } from './motie-afdoen.rule.ts';

const self = 'beleid/motie-afdoen';
export const afdoeners: readonly Rol[] = ['beleidsadviseur', 'bestuurder'];

/** Whether the viewer wrote in the answer to the councils. */
export const schreefAntwoord = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(context, { soort: 'motie', id }, { schrijven: ['beleid/motie-antwoorden'], vaststellen: self });

/** Sends the answer to the councils: the motie is closed and no longer changes. */
export const motieAfdoen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: afdoeners,
  invoer: z.object({ motie: tekst(80) }),
  run: async (context, { motie: code }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const motie = await lockMotie(tx, verband, code);
    if (!motie) return refused(reason('motie-bestaat-niet'));
    const stappen = await readMotiestappen(tx, verband, code);
    const outcome = motieAfdoenbaar(motie, stappen.length, await schreefAntwoord(context, code));
    if (outcome.status !== 'decided') return outcome;
    await saveMotie(tx, verband, { ...motie, staat: 'afgedaan', antwoordOp: vandaag });
    await context.taakAfronden(self, code);
    await herinneringAfronden(context, 'motie', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'motie', id: code },
      voor: { staat: motie.staat },
      na: { staat: 'afgedaan' },
    });
    return decided({ code }, outcome.steps);
  },
});
