// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { leesMotivering } from './motivering.query.ts';
import { insertMotivering, motiveringsoorten } from './motivering.store.ts';
import { bestandVan, documentVan } from './motiveringsdocument.query.ts';

const news = z.object({ verband: z.string(), contract: z.string(), ingang: z.string() });

/** When tariffs were adopted their motivation is kept as it is: afterwards everyone reads the same document. */
export const motiveringBewaren = defineHandler({
  naam: 'tarieven/motivering-bewaren',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { verband, contract, ingang } = news.parse(na);
    const dag = datum(ingang);
    const motivering = await leesMotivering(context, contract, dag, { isOpenbaar: true, bewaardMet: onderwerp.id });
    if (!motivering) return;
    const document = documentVan(motivering);
    const tarieven = motivering.tarieven.map(({ id }) => id);
    for (const soort of motiveringsoorten) {
      const { naam, inhoud } = await bestandVan(document, `${contract}.${ingang}`, soort);
      const sha256 = createHash('sha256').update(inhoud).digest();
      const kop = { verband, voorstel: onderwerp.id, soort, contract, dag, naam, op: context.nu };
      await insertMotivering(context.tx, { ...kop, tarieven, sha256, inhoud });
    }
  },
});
