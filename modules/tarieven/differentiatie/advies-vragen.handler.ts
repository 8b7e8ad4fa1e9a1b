// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { rollen } from '#platform/hoed';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { leesDisciplines } from './disciplines.query.ts';
import { verzoekIndienen } from './tariefverzoek-indienen.act.ts';

/** The kind of task by which the disciplines are asked to advise. */
export const adviestaak = 'tarieven/tariefadvies-geven';

const news = z.object({ verband: z.string(), product: z.string(), ingang: z.string(), aanbieder: z.string() });

/** A request comes on the work list of everyone who advises. */
export const adviesVragen = defineHandler({
  naam: 'tarieven/advies-vragen',
  op: verzoekIndienen,
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { verband, product, ingang, aanbieder } = news.parse(na);
    const gegevens = { aanbieder, product: await naamVanProduct(context, verband, product) };
    const asked = new Set((await leesDisciplines(context, verband)).flatMap((discipline) => discipline.rollen));
    for (const rol of Object.keys(rollen) as (keyof typeof rollen)[])
      if (asked.has(rol))
        await context.taakOpenen({
          rol,
          soort: adviestaak,
          onderwerp,
          gegevens,
          uiterlijk: datum(ingang).subtract({ days: 1 }),
        });
  },
});
