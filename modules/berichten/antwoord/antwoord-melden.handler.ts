// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { afzenderrol } from '../postkamer/rollen.ts';

const beantwoord = z.object({
  gemeente: z.string(),
  aanbieder: z.string(),
  richting: z.enum(['naar-gemeente', 'naar-aanbieder']),
  soort: z.string(),
  goed: z.boolean(),
});

/** Nobody waits for what came; and whoever sent a message that was rejected must mend it and send it anew (OP286). */
export const antwoordMelden = defineHandler({
  naam: 'berichten/antwoord-melden',
  op: 'berichten/bericht-beantwoorden',
  hoeden: ({ na }) => {
    const { data } = beantwoord.safeParse(na);
    return data ? [namens('gemeente', data.gemeente), namens('aanbieder', data.aanbieder)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { richting, soort, goed } = beantwoord.parse(na);
    for (const taak of ['berichten/antwoord-uitgebleven', 'berichten/retour-te-laat'])
      await context.taakAfronden(taak, onderwerp.id);
    const afzender = richting === 'naar-gemeente' ? 'aanbieder' : 'gemeente';
    // the answer to a declaratie lies on the work list anyway
    if (goed || soort === '323' || context.wie.hoed.soort !== afzender) return;
    await context.taakOpenen({
      rol: afzenderrol(soort),
      soort: 'berichten/afgekeurd',
      onderwerp,
      gegevens: { soort },
    });
  },
});

const getoetst = z.object({ aanbieder: z.string(), aantalBevindingen: z.int() });

/** An answer that does not fit the declaratie is settled with the gemeente, outside the message traffic. */
export const toetsingMelden = defineHandler({
  naam: 'berichten/toetsing-melden',
  op: 'berichten/antwoord-toetsen',
  hoeden: ({ na }) => {
    const { data } = getoetst.safeParse(na);
    return data ? [namens('aanbieder', data.aanbieder)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const soort = 'berichten/antwoord-klopt-niet';
    if (getoetst.parse(na).aantalBevindingen === 0) return context.taakAfronden(soort, onderwerp.id);
    await context.taakOpenen({ rol: 'aanbieder', soort, onderwerp });
  },
});
