// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { readSchaalregels, readZorgvorm } from './schaal.store.ts';
import { schaalDoorvoeren } from './schaal-vaststellen.act.ts';

const news = z.object({
  verband: z.string(),
  volledig: z.literal(true),
  onderwerp: z.object({ soort: z.literal('schaalregel'), id: z.string() }),
});

/** Gives effect once the last college decided, where the mandate register leaves it to them. */
export const schaalBesloten = defineHandler({
  naam: 'regio/schaal-doorvoeren',
  op: 'regio/besluit-nemen',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { verband, onderwerp } = news.parse(gebeurtenis.na);
    const concept = (await readSchaalregels(context.tx, verband, null)).find(({ id }) => id === onderwerp.id);
    if (concept?.staat !== 'concept') return;
    const zorgvorm = await readZorgvorm(context.tx, verband, concept.zorgvorm);
    await schaalDoorvoeren(context, verband, concept, zorgvorm?.naam ?? concept.zorgvorm, gebeurtenis.besluit);
  },
});
