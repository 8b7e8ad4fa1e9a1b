// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, id, tekst } from '#platform/invoer';
import { lopendProces } from './lopend-proces.query.ts';
import { readStappen, setUiterlijk } from './proces.store.ts';
import { planningToetsen } from './procesplanning.rule.ts';

const self = 'tarieven/tariefproces-plannen';

/** Gives steps the day by which they are done. What cannot come right is said, and keeps nobody from it. */
export const tariefprocesPlannen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    proces: id(),
    stappen: z.array(z.object({ stap: tekst(80), uiterlijk: dag().optional() })).max(100),
  }),
  run: async (context, { proces: procesId, stappen }) => {
    const { tx, vandaag } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const known = await readStappen(tx, proces.verband, procesId);
    const unknown = stappen.filter(({ stap }) => !known.some(({ code }) => code === stap));
    if (unknown.length > 0)
      return refused(unknown.map(({ stap }) => reason('processtap-bestaat-niet', { stap }, 'stappen')));
    const days = new Map(stappen.map(({ stap, uiterlijk }) => [stap, uiterlijk ?? null]));
    for (const [code, uiterlijk] of days) await setUiterlijk(tx, proces, code, uiterlijk);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefproces', id: procesId },
      voor: Object.fromEntries(known.map(({ code, uiterlijk }) => [code, uiterlijk?.toString() ?? null])),
      na: Object.fromEntries([...days].map(([code, uiterlijk]) => [code, uiterlijk?.toString() ?? null])),
    });
    const planned = known.map((stap) => ({
      ...stap,
      uiterlijk: days.has(stap.code) ? (days.get(stap.code) ?? null) : stap.uiterlijk,
    }));
    const outcome = planningToetsen({ vandaag, ingang: proces.ingang, stappen: planned });
    return decided({ proces: procesId }, outcome.steps);
  },
});
