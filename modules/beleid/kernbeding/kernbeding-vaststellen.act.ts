// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { tekst } from '#platform/invoer';
import { lockKernbeding, saveKernbeding } from './kernbeding.store.ts';
import { kernbedingVaststelbaar } from './kernbeding-vaststellen.rule.ts';

const self = 'beleid/kernbeding-vaststellen';

/** Whether the viewer wrote in this concept. */
export const schreefKernbeding = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(context, { soort: 'kernbeding', id }, { schrijven: ['beleid/kernbeding-vastleggen'], vaststellen: self });

/** Establishes a kernbeding: from then on products rest on it, and it no longer changes. */
export const kernbedingVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ code: tekst(80) }),
  run: async (context, { code }) => {
    const { tx, wie } = context;
    const kernbeding = await lockKernbeding(tx, wie.hoed.code, code);
    if (!kernbeding) return refused(reason('kernbeding-bestaat-niet'));
    const outcome = kernbedingVaststelbaar(kernbeding, await schreefKernbeding(context, code));
    if (outcome.status !== 'decided') return outcome;
    await saveKernbeding(tx, wie.hoed.code, { ...kernbeding, staat: 'vastgesteld' });
    await context.taakAfronden(self, code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'kernbeding', id: code },
      voor: 'concept',
      na: 'vastgesteld',
    });
    return decided({ code }, outcome.steps);
  },
});
