// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';

const news = z.object({ titel: z.string(), gemeenten: z.array(z.string()) });

/** Where every college decides, each finds the proposal on its work list. */
export const voorstelAanbieden = defineHandler({
  naam: 'regio/voorstel-aanbieden',
  op: 'regio/voorstel-indienen',
  hoeden: ({ na }) => (news.safeParse(na).data?.gemeenten ?? []).map((gemeente) => namens('gemeente', gemeente)),
  run: (context, { onderwerp, na, naam }) =>
    context.taakOpenen({
      rol: 'college',
      soort: 'regio/voorstel-besluiten',
      onderwerp,
      gegevens: { titel: news.parse(na).titel, door: naam },
    }),
});
