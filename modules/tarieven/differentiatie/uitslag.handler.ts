// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { besluittaak } from './tariefadvies-geven.act.ts';
import { uitslagtaak } from './verzoekbesluit-lezen.act.ts';

const news = z.object({ aanbieder: z.string(), product: z.string(), uitkomst: z.string() });

/** The provider hears of the decision on its work list. */
export const uitslagMelden = defineHandler({
  naam: 'tarieven/uitslag-melden',
  op: besluittaak,
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('aanbieder', found.aanbieder)] : [];
  },
  run: (context, { onderwerp, na }) => {
    const { product, uitkomst } = news.parse(na);
    return context.taakOpenen({ rol: 'aanbieder', soort: uitslagtaak, onderwerp, gegevens: { product, uitkomst } });
  },
});
