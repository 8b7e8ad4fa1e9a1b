// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineAct } from '#platform/act';
import { neemAan } from './bericht-ontvangen.act.ts';

/** A file that came by another way than a page or the API: from the post folder or the command line. Of any size. */
export const berichtBezorgen = defineAct({
  naam: 'berichten/bericht-bezorgen',
  rollen: ['toegang', 'financien', 'beheerder'],
  invoer: z.object({ bestand: z.instanceof(Blob, { error: 'Kies een bestand.' }) }),
  run: (context, { bestand }) => neemAan(context, bestand),
});
