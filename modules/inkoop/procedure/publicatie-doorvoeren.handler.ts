// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { readProcedure } from './procedure.store.ts';
import { publiceren } from './publiceren.act.ts';
import { leesVoorwaarden } from './voorwaarden.query.ts';

const news = z.object({
  verband: z.string(),
  handeling: z.literal('procedure-publiceren'),
  volledig: z.literal(true),
  onderwerp: z.object({ id: z.string() }),
});
const newsOf = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** Publishes once the decision is complete, for a region where the last college and not the verband makes it so. */
export const publicatieDoorvoeren = defineHandler({
  naam: 'inkoop/publicatie-doorvoeren',
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const found = newsOf(gebeurtenis);
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const found = newsOf(gebeurtenis);
    const procedure = found && (await readProcedure(context.tx, found.onderwerp.id));
    if (procedure?.staat !== 'concept' || !gebeurtenis.besluit) return;
    const { verband, contract, ingang } = procedure;
    const voorwaarden = await leesVoorwaarden(context, verband, contract, ingang);
    if (voorwaarden) await publiceren(context, procedure, voorwaarden, gebeurtenis.besluit);
  },
});
