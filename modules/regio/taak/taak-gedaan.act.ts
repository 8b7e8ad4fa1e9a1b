// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { werktaak } from './taak-volgen.handler.ts';

const self = 'regio/taak-gedaan';

/** Takes the work that a taak asked off the own list. */
export const taakGedaan = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'toegang', 'financien', 'college'],
  invoer: z.object({ taak: tekst(100) }),
  run: async (context, { taak }) => {
    await context.taakAfronden(werktaak, taak);
    await context.gebeurd({ act: self, onderwerp: { soort: 'samenwerkingstaak', id: taak } });
    return decided({ taak });
  },
});
