// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { tekst } from '#platform/invoer';
import { lockOpgave, saveOpgave } from './ontwikkelopgave.store.ts';
import type { Ontwikkelopgave } from './ontwikkelopgave.ts';
import { opgaveVaststelbaar } from './opgave-vaststellen.rule.ts';

const self = 'beleid/ontwikkelopgave-vaststellen';
export const opgavevaststellers: readonly Rol[] = ['beleidsadviseur', 'programmadirecteur'];

/** Whether the viewer wrote in this concept. */
export const schreefOpgave = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'ontwikkelopgave', id },
    { schrijven: ['beleid/ontwikkelopgave-vastleggen'], vaststellen: self },
  );

/** Puts a concept on the work list once kind, priority and owner are known, and takes it off while they are not. */
export async function vraagVaststelling(context: ActContext, opgave: Ontwikkelopgave): Promise<void> {
  const { code, naam } = opgave;
  await context.taakAfronden(self, code);
  if (opgaveVaststelbaar(opgave, false).status !== 'decided') return;
  await context.taakOpenen({
    rol: 'programmadirecteur',
    soort: self,
    onderwerp: { soort: 'ontwikkelopgave', id: code },
    gegevens: { naam, door: context.wie.naam },
  });
}

/** Adopts an ontwikkelopgave with its priority and budget. */
export const ontwikkelopgaveVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: opgavevaststellers,
  invoer: z.object({ ontwikkelopgave: tekst(80) }),
  run: async (context, { ontwikkelopgave: code }) => {
    const { tx, wie } = context;
    const opgave = await lockOpgave(tx, wie.hoed.code, code);
    if (!opgave) return refused(reason('opgave-bestaat-niet'));
    const outcome = opgaveVaststelbaar(opgave, await schreefOpgave(context, code));
    if (outcome.status !== 'decided') return outcome;
    await saveOpgave(tx, wie.hoed.code, { ...opgave, staat: 'vastgesteld' });
    await context.taakAfronden(self, code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'ontwikkelopgave', id: code },
      voor: { staat: 'concept' },
      na: { staat: 'vastgesteld', prioriteit: opgave.prioriteit, budget: opgave.budget },
    });
    return decided({ code }, outcome.steps);
  },
});
