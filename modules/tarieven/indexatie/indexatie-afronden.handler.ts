// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { readIndexatieContracten, readIndexatieVan } from './indexatie.store.ts';
import { indexatietaak } from './indexatie-voorbereiden.act.ts';

const news = z.object({ verband: z.string() });

/** When the last contract of an indexation has been decided on, it asks nothing any more. */
export const indexatieAfronden = defineHandler({
  naam: 'tarieven/indexatie-afronden',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp }) => {
    const { tx, wie } = context;
    const indexatie = await readIndexatieVan(tx, wie.hoed.code, onderwerp.id);
    if (!indexatie) return;
    const contracten = await readIndexatieContracten(tx, wie.hoed.code, indexatie);
    if (contracten.every(({ staat }) => staat !== 'voorgesteld')) await context.taakAfronden(indexatietaak, indexatie);
  },
});
