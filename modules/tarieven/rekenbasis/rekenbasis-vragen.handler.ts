// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { opsteltaak } from './rekenbasis-voorstellen.act.ts';

const news = z.object({ verband: z.string(), naam: z.string() });

/** A product began out of another: with what its price is computed comes on the work list. */
export const rekenbasisVragen = defineHandler({
  naam: 'tarieven/rekenbasis-vragen',
  op: 'producten/product-afleiden',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: (context, { na, onderwerp }) =>
    context.taakOpenen({
      rol: 'inkoper',
      soort: opsteltaak,
      onderwerp: { soort: 'rekenbasis', id: onderwerp.id },
      gegevens: { naam: news.parse(na).naam },
    }),
});
