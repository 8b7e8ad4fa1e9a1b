// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { toewijzingUitBericht } from './toewijzing-uit-bericht.act.ts';

const ontvangen = z.object({ gemeente: z.string(), soort: z.literal('301') });

/** A gemeente handed in a 301 that it made elsewhere: its allocations count here too. */
export const toewijzingOvernemen = defineHandler({
  naam: 'toegang/toewijzing-overnemen',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = ontvangen.safeParse(na);
    return data ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { onderwerp }) => {
    await toewijzingUitBericht(context, onderwerp.id);
  },
});
