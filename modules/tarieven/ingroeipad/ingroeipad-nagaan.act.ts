// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { lockIngroeipad, onthoudNagegaan } from './ingroeipad.store.ts';
import { eindigtGoed } from './ingroeipad.ts';
import { eindeNu, padtaak } from './ingroeipaden-vragen.act.ts';

/**
 * The list says something else than the path was decided for, and somebody found that the path can stay: its steps are
 * not asked about again until the list changes once more.
 */
export const ingroeipadNagaan = defineAct({
  naam: padtaak,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ ingroeipad: id() }),
  run: async (context, { ingroeipad }) => {
    const { tx, wie } = context;
    const pad = await lockIngroeipad(tx, wie.hoed.code, ingroeipad);
    if (!pad) return refused(reason('pad-bestaat-niet'));
    const einde = pad.staat === 'vastgesteld' ? await eindeNu(context, pad) : null;
    if (einde === null || eindigtGoed(pad, einde)) return refused(reason('pad-klopt-al'));
    await onthoudNagegaan(tx, wie.hoed.code, ingroeipad, einde);
    await context.taakAfronden(padtaak, ingroeipad);
    const onderwerp = { soort: 'ingroeipad', id: ingroeipad };
    await context.gebeurd({ act: padtaak, onderwerp, voor: pad.nagegaan ?? pad.eindbedrag, na: einde });
    return decided({ ingroeipad });
  },
});
