// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { leestaak } from './ingroeipad-lezen.act.ts';
import { padbesluittaak } from './ingroeipad-voorstellen.act.ts';

const news = z.object({ aanbieder: z.string(), productNaam: z.string(), vanaf: z.string() });

/** The aanbieder hears on its work list that a path was agreed for it. */
export const ingroeipadMelden = defineHandler({
  naam: 'tarieven/ingroeipad-melden',
  op: padbesluittaak,
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('aanbieder', found.aanbieder)] : [];
  },
  run: (context, { onderwerp, na }) => {
    const { productNaam, vanaf } = news.parse(na);
    const gegevens = { product: productNaam, vanaf };
    return context.taakOpenen({ rol: 'aanbieder', soort: leestaak, onderwerp, gegevens });
  },
});
