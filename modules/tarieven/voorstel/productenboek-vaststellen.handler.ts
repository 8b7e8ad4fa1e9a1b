// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { productenVaststellen } from '#modules/producten';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { readVoorstel } from './voorstel.store.ts';

const news = z.object({
  verband: z.string(),
  handeling: z.literal('productenboek-vaststellen'),
  onderwerp: z.object({ soort: z.literal('tariefvoorstel'), id: z.string() }),
  volledig: z.literal(true),
});
const newsOf = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** Every college has decided on the product book: the products of the proposal are adopted, no others of the contract. */
export const productenboekVaststellen = defineHandler({
  naam: 'tarieven/productenboek-vaststellen',
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const found = newsOf(gebeurtenis);
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { onderwerp } = news.parse(gebeurtenis.na);
    const voorstel = await readVoorstel(context.tx, onderwerp.id);
    if (!voorstel) return;
    const { contract, producten, ingang } = voorstel;
    await productenVaststellen(context, { contract, producten, ingang, onderwerp, besluit: gebeurtenis.besluit });
  },
});
