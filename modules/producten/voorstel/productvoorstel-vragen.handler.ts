// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';

/** The kinds of task by which a judgement is asked of the inkoper, and an answer comes to the access. */
export const voorstelvraag = 'producten/productvoorstel-beoordelen';
export const antwoordtaak = 'producten/antwoord-lezen';

const sent = z.object({ verband: z.string(), gemeente: z.string(), product: z.string() });
const judged = z.object({ verband: z.string(), gemeente: z.string(), oordeel: z.string() });

/** A proposal of the access comes on the work list of the inkoper. */
export const productvoorstelVragen = defineHandler({
  naam: 'producten/productvoorstel-vragen',
  op: 'producten/productvoorstel-indienen',
  hoeden: ({ na }) => {
    const found = sent.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: (context, { na, onderwerp }) => {
    const { gemeente, product } = sent.parse(na);
    return context.taakOpenen({ rol: 'inkoper', soort: voorstelvraag, onderwerp, gegevens: { gemeente, product } });
  },
});

/** The answer comes on the work list of who sent the proposal. */
export const productvoorstelBeantwoorden = defineHandler({
  naam: 'producten/productvoorstel-beantwoorden',
  op: 'producten/productvoorstel-beoordelen',
  hoeden: ({ na }) => {
    const found = judged.safeParse(na).data;
    return found ? [namens('gemeente', found.gemeente)] : [];
  },
  run: (context, { na, onderwerp }) => {
    const { oordeel } = judged.parse(na);
    return context.taakOpenen({ rol: 'toegang', soort: antwoordtaak, onderwerp, gegevens: { oordeel } });
  },
});
