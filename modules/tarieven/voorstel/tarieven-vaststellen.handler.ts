// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { readVoorstel } from './voorstel.store.ts';
import { voorstelDoorvoeren } from './voorstel-doorvoeren.act.ts';

const news = z.object({
  verband: z.string(),
  handeling: z.enum(['tarieven-vaststellen', 'tarieven-wijzigen']),
  onderwerp: z.object({ soort: z.literal('tariefvoorstel'), id: z.string() }),
  volledig: z.literal(true),
});
const concerning = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** When all who must decide have done so, the tariffs of the proposal are adopted. */
export const tarievenVaststellen = defineHandler({
  naam: 'tarieven/tarieven-vaststellen',
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const besluit = concerning(gebeurtenis);
    return besluit ? [namens('verband', besluit.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const voorstel = await readVoorstel(context.tx, concerning(gebeurtenis)?.onderwerp.id ?? '');
    if (voorstel?.staat !== 'voorgesteld') return;
    const outcome = await voorstelDoorvoeren(context, voorstel);
    if (outcome.status !== 'decided')
      throw new Error(`voorstel ${voorstel.id} niet doorgevoerd: ${JSON.stringify(outcome)}`);
  },
});
