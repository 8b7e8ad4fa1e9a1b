// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';

const news = z.object({ inschrijving: z.string(), aanbieder: z.string(), contractNaam: z.string() });

/**
 * The aanbieder finds the outcome on its work list; the letter lies with the inschrijving. Whoever was heard and kept
 * silent can no longer answer: that task goes.
 */
export const uitslagMelden = defineHandler({
  naam: 'inkoop/uitslag-melden',
  op: 'inkoop/toelating-besluiten',
  hoeden: ({ na }) => [namens('aanbieder', news.parse(na).aanbieder)],
  run: async (context, { na }) => {
    const { inschrijving, contractNaam } = news.parse(na);
    await context.taakAfronden('inkoop/zienswijze-geven', inschrijving);
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'inkoop/uitslag-lezen',
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      gegevens: { contract: contractNaam },
    });
  },
});
