// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isHeensoort } from '#libs/ijw';
import { defineHandler, namens } from '#platform/handler';
import { berichtBeoordelen } from './bericht-beoordelen.act.ts';

const ontvangen = z.object({
  gemeente: z.string(),
  soort: z.string(),
  bericht: z.string(),
  geldig: z.boolean(),
  voorOntvanger: z.boolean(),
});

/** A message of which the form is right is held against what is known. One that is not, the post room answered itself. */
export const berichtenBeoordelen = defineHandler({
  naam: 'toegang/berichten-beoordelen',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = ontvangen.safeParse(na);
    return data?.geldig && isHeensoort(data.soort) ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { na }) => {
    const { bericht, voorOntvanger } = ontvangen.parse(na);
    await berichtBeoordelen(context, bericht, voorOntvanger);
  },
});
