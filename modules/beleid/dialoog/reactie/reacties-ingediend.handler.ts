// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';

const news = z.object({ verband: z.string(), naam: z.string() });

/** Reactions came in: they are to be answered. The task names nobody. */
export const reactiesIngediend = defineHandler({
  naam: 'beleid/reacties-ingediend',
  op: 'beleid/reacties-indienen',
  hoeden: ({ na }) => [namens('verband', news.parse(na).verband)],
  run: (context, { na, onderwerp }) =>
    context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: 'beleid/reacties-beantwoorden',
      onderwerp,
      gegevens: { naam: news.parse(na).naam },
    }),
});
