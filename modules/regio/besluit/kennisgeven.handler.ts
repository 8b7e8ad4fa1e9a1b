// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { insertMelding } from './dossier.store.ts';

const news = z.object({ verband: z.string(), titel: z.string(), informeren: z.array(z.string()) });
const gemeentenOf = ({ na }: Gebeurtenis) => news.safeParse(na).data?.informeren ?? [];

/** Whoever must hear of a decision afterwards finds it on the work list [002 §7.2: college achteraf informeren]. */
export const kennisgeven = defineHandler({
  naam: 'regio/kennisgeven',
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => gemeentenOf(gebeurtenis).map((gemeente) => namens('gemeente', gemeente)),
  run: async (context, gebeurtenis) => {
    const { verband, titel } = news.parse(gebeurtenis.na);
    await insertMelding(context.tx, {
      verband,
      besluit: gebeurtenis.onderwerp.id,
      gemeente: context.wie.hoed.code,
      gemeld: context.nu,
    });
    await context.taakOpenen({
      rol: 'college',
      soort: 'regio/kennisnemen',
      onderwerp: gebeurtenis.onderwerp,
      gegevens: { titel, door: gebeurtenis.naam },
    });
  },
});
