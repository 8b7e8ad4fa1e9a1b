// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { laatste } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { readVoorstel, sluitVoorstel } from './keuzevoorstel.store.ts';

const self = 'beleid/keuzes-doorvoeren';

const news = z.object({
  verband: z.string(),
  onderwerp: z.object({ soort: z.literal('keuzevoorstel'), id: z.string() }),
  volledig: z.literal(true),
});
const concerning = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** When all who must decide have done so, the choices count from their day, or from today when that has passed. */
export const keuzesDoorvoeren = defineHandler({
  naam: self,
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const besluit = concerning(gebeurtenis);
    return besluit ? [namens('verband', besluit.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const voorstel = await readVoorstel(context.tx, concerning(gebeurtenis)?.onderwerp.id ?? '');
    if (!voorstel) return;
    const van = laatste(voorstel.ingang, context.vandaag);
    if (!(await sluitVoorstel(context.tx, voorstel.verband, voorstel.id, van))) return;
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'contract', id: voorstel.contract },
      voor: JSON.parse(JSON.stringify(voorstel.eerder)),
      na: { voorstel: voorstel.id, van: van.toString(), keuzes: JSON.parse(JSON.stringify(voorstel.keuzes)) },
    });
  },
});
