// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { afzenderrol } from '../postkamer/rollen.ts';

const mislukt = z.object({
  gemeente: z.string(),
  aanbieder: z.string(),
  richting: z.enum(['naar-gemeente', 'naar-aanbieder']),
  soort: z.string(),
  staat: z.literal('mislukt'),
});

/** What does not get away after many tries is for a person: something is wrong with the envelope. */
export const verzendingMelden = defineHandler({
  naam: 'berichten/verzending-melden',
  op: 'berichten/bericht-wegbrengen',
  hoeden: ({ na }) => {
    const { data } = mislukt.safeParse(na);
    if (!data) return [];
    const { richting, gemeente, aanbieder } = data;
    return [richting === 'naar-gemeente' ? namens('aanbieder', aanbieder) : namens('gemeente', gemeente)];
  },
  run: async (context, { onderwerp, na }) => {
    const { soort } = mislukt.parse(na);
    await context.taakOpenen({
      rol: afzenderrol(soort),
      soort: 'berichten/verzenden-mislukt',
      onderwerp,
      gegevens: { soort },
    });
  },
});
