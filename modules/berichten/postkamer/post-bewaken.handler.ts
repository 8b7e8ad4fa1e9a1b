// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';

const ontvangen = z.object({
  gemeente: z.string(),
  aanbieder: z.string(),
  soort: z.string(),
  antwoordVoor: z.string().nullable(),
});
const verzonden = z.object({ aanbieder: z.string(), soort: z.string() });

/** A message that must be answered stands on the work list until the answer has gone out. */
export const antwoordBewaken = defineHandler({
  naam: 'berichten/antwoord-bewaken',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = ontvangen.safeParse(na);
    return data?.antwoordVoor ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { aanbieder, soort, antwoordVoor } = ontvangen.parse(na);
    if (antwoordVoor)
      await context.taakOpenen({
        rol: 'financien',
        soort: 'berichten/beantwoorden',
        onderwerp,
        gegevens: { aanbieder, soort },
        uiterlijk: datum(antwoordVoor),
      });
  },
});

/** A provider finds on its work list what was sent to it. */
export const postMelden = defineHandler({
  naam: 'berichten/post-melden',
  op: 'berichten/bericht-verzenden',
  hoeden: ({ na }) => {
    const { data } = verzonden.safeParse(na);
    return data ? [namens('aanbieder', data.aanbieder)] : [];
  },
  run: (context, { onderwerp, na }) =>
    context.taakOpenen({
      rol: 'aanbieder',
      soort: `berichten/lezen-${verzonden.parse(na).soort}`,
      onderwerp,
    }),
});
