// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { tekst } from '#platform/invoer';
import { readRandvoorwaarde, saveRandvoorwaarde } from './randvoorwaarde.store.ts';
import { randvoorwaardeVaststelbaar } from './randvoorwaarde-vaststellen.rule.ts';

const self = 'beleid/randvoorwaarde-vaststellen';

/** Whether the viewer wrote in this concept. */
export const schreefRandvoorwaarde = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'randvoorwaarde', id },
    { schrijven: ['beleid/randvoorwaarde-vastleggen'], vaststellen: self },
  );

/** Establishes a randvoorwaarde: from then on it no longer changes, and its application can be shown. */
export const randvoorwaardeVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ code: tekst(80) }),
  run: async (context, { code }) => {
    const { tx, wie } = context;
    const found = await readRandvoorwaarde(tx, wie.hoed.code, code);
    if (!found) return refused(reason('randvoorwaarde-bestaat-niet'));
    const outcome = randvoorwaardeVaststelbaar(found, await schreefRandvoorwaarde(context, code));
    if (outcome.status !== 'decided') return outcome;
    await saveRandvoorwaarde(tx, wie.hoed.code, { ...found, staat: 'vastgesteld' });
    await context.taakAfronden(self, code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'randvoorwaarde', id: code },
      voor: 'concept',
      na: 'vastgesteld',
    });
    return decided({ code }, outcome.steps);
  },
});
