// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { laatste } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { endRunning, readConcepten, readVersies, saveVersie } from './productversie.store.ts';
import { versieId } from './productversie.ts';

const self = 'producten/productenboek-vaststellen';
const news = z.object({
  verband: z.string(),
  handeling: z.literal('productenboek-vaststellen'),
  contract: z.string(),
  onderwerp: z.object({ soort: z.string(), id: z.string() }),
  volledig: z.literal(true),
});
const newsOf = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** Once every college has decided, the versions in concept of that contract are adopted [002 §4.3]. */
export const productenboekVaststellen = defineHandler({
  naam: self,
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const found = newsOf(gebeurtenis);
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { tx, vandaag } = context;
    const { verband, contract, onderwerp } = news.parse(gebeurtenis.na);
    for (const concept of await readConcepten(tx, verband, contract)) {
      const { product, versie } = concept;
      const running = (await readVersies(tx, verband, product)).find(({ staat }) => staat === 'vastgesteld');
      const planned = concept.van ?? vandaag;
      const van = running?.van ? laatste(planned, running.van.add({ days: 1 })) : planned;
      await endRunning(tx, verband, product, van);
      await saveVersie(tx, verband, { ...concept, staat: 'vastgesteld', van, besluit: onderwerp });
      await context.taakAfronden('producten/product-wijzigen', versieId(product, versie));
      await context.gebeurd({
        act: self,
        onderwerp: { soort: 'product', id: product },
        ...(gebeurtenis.besluit && { besluit: gebeurtenis.besluit }),
        na: { versie, ingang: van.toString() },
      });
    }
  },
});
