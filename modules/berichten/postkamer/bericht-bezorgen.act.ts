// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineAct } from '#platform/act';
import { neemAan } from './bericht-ontvangen.act.ts';
import { type Bron, isBron } from './bron.ts';

/**
 * A file that came by another way than a page or the API, of any size: from the post folder, which takes only what is for
 * who takes part here, or from the command line, whose operator may hand in for anyone.
 */
export const berichtBezorgen = defineAct({
  naam: 'berichten/bericht-bezorgen',
  niveau: 'substantieel',
  rollen: ['toegang', 'financien', 'beheerder'],
  invoer: z.object({
    bestand: z.custom<Bron>(isBron, 'Kies een bestand.'),
    iedereen: z.boolean().default(false),
  }),
  run: (context, { bestand, iedereen }) =>
    neemAan(context, bestand, { alleenDeelnemers: !iedereen, voorOntvanger: iedereen }),
});
