// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { tekst } from '#platform/invoer';
import { herinneringAfronden } from '../herinnering/herinneren.act.ts';
import { lockEvaluatie, saveEvaluatie } from './evaluatie.store.ts';
import type { Evaluatie } from './evaluatie.ts';
import { volgendeKlaarzetten } from './evaluatie-klaarzetten.act.ts';
import { evaluatieVaststelbaar } from './evaluatie-vaststellen.rule.ts';
import { isCompleet } from './inhoud.store.ts';

const self = 'beleid/evaluatie-vaststellen';
export const evaluatievaststellers: readonly Rol[] = ['beleidsadviseur', 'programmadirecteur', 'bestuurder'];

/** Whether the viewer planned or wrote in this evaluation. */
export const schreefEvaluatie = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'evaluatie', id },
    {
      schrijven: ['beleid/evaluatie-plannen', 'beleid/evaluatie-schrijven', 'beleid/evaluatiegevolg-toevoegen'],
      vaststellen: self,
    },
  );

/** Puts an evaluation that lacks nothing on the work list of who may adopt it, and takes it off while it does lack something. */
export async function vraagVaststelling(context: ActContext, evaluatie: Evaluatie): Promise<void> {
  const { code, naam, uiterlijk } = evaluatie;
  await context.taakAfronden(self, code);
  if ((await isCompleet(context.tx, context.wie.hoed.code, evaluatie)).status !== 'decided') return;
  await context.taakOpenen({
    rol: 'programmadirecteur',
    soort: self,
    onderwerp: { soort: 'evaluatie', id: code },
    gegevens: { naam, door: context.wie.naam },
    ...(uiterlijk && { uiterlijk }),
  });
}

/** Adopts an evaluation: from then on the councils read what was found and can rely on it, and it no longer changes. One that comes back is put ready again. */
export const evaluatieVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: evaluatievaststellers,
  invoer: z.object({ evaluatie: tekst(80) }),
  run: async (context, { evaluatie: code }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const evaluatie = await lockEvaluatie(tx, verband, code);
    if (!evaluatie) return refused(reason('evaluatie-bestaat-niet'));
    const compleet = await isCompleet(tx, verband, evaluatie);
    const schreefMee = await schreefEvaluatie(context, code);
    const outcome = evaluatieVaststelbaar({ evaluatie, compleet, schreefMee, vandaag });
    if (outcome.status !== 'decided') return outcome;
    const vastgesteld = { ...evaluatie, staat: 'vastgesteld', vastgesteldOp: vandaag } as const;
    await saveEvaluatie(tx, verband, vastgesteld);
    await context.taakAfronden(self, code);
    await herinneringAfronden(context, 'evaluatie', code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'evaluatie', id: code },
      voor: { staat: evaluatie.staat },
      na: { staat: 'vastgesteld' },
    });
    const volgende = await volgendeKlaarzetten(context, vastgesteld);
    return decided({ code, volgende }, outcome.steps);
  },
});
