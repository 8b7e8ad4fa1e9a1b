// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { readKernbeding, saveKernbeding } from './kernbeding.store.ts';
import { kernbedingVaststelbaar } from './kernbeding-vaststellen.rule.ts';

const self = 'beleid/kernbeding-vaststellen';

/** Establishes a kernbeding: from then on products rest on it, and it no longer changes. */
export const kernbedingVaststellen = defineAct({
  naam: self,
  rollen: ['beleidsadviseur'],
  invoer: z.object({ code: tekst(80) }),
  run: async (context, { code }) => {
    const { tx, wie } = context;
    const kernbeding = await readKernbeding(tx, wie.hoed.code, code);
    if (!kernbeding) return refused(reason('kernbeding-bestaat-niet'));
    const outcome = kernbedingVaststelbaar(kernbeding, wie.persoon);
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
