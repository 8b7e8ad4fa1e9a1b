// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';

const news = z.object({
  verband: z.string(),
  inschrijving: z.string(),
  contractNaam: z.string(),
  sluit: z.string(),
  uitslag: z.string(),
});
const newsOf = ({ na }: Gebeurtenis) => news.parse(na);

/** Work for two inkopers. The task names nobody: until closing it is sealed who registered. */
export const inschrijvingAangekomen = defineHandler({
  naam: 'inkoop/inschrijving-aangekomen',
  op: 'inkoop/inschrijving-indienen',
  hoeden: (gebeurtenis) => [namens('verband', newsOf(gebeurtenis).verband)],
  run: (context, gebeurtenis) => {
    const { inschrijving, contractNaam, sluit, uitslag } = newsOf(gebeurtenis);
    return context.taakOpenen({
      rol: 'inkoper',
      soort: 'inkoop/beoordelen',
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      gegevens: { contract: contractNaam, sluit, kenmerk: inschrijving.slice(-6) },
      uiterlijk: datum(uitslag),
    });
  },
});
