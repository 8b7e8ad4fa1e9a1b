// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { changeStaat, readOvereenkomst } from './overeenkomst.store.ts';

const ondertekend = z.object({ aanbieder: z.string(), contract: z.string() });
const aanvaard = z.object({ verband: z.string() });

/** Signed by the verband: the provider finds it on its work list. */
export const aanbiederVragen = defineHandler({
  naam: 'contracten/aanbieder-vragen',
  op: 'contracten/overeenkomst-ondertekenen',
  hoeden: ({ na }) => {
    const { data } = ondertekend.safeParse(na);
    return data ? [namens('aanbieder', data.aanbieder)] : [];
  },
  run: (context, { onderwerp, na }) =>
    context.taakOpenen({
      rol: 'aanbieder',
      soort: 'contracten/overeenkomst-aanvaarden',
      onderwerp,
      gegevens: { contract: ondertekend.parse(na).contract },
    }),
});

/** Signed by both: it stands, and the first decision about extending goes on the calendar. */
export const overeenkomstLatenIngaan = defineHandler({
  naam: 'contracten/overeenkomst-laten-ingaan',
  op: 'contracten/overeenkomst-aanvaarden',
  hoeden: ({ na }) => {
    const { data } = aanvaard.safeParse(na);
    return data ? [namens('verband', data.verband)] : [];
  },
  run: async (context, { onderwerp }) => {
    const changed = await changeStaat(context.tx, onderwerp.id, 'ondertekend', { staat: 'getekend' });
    const overeenkomst = await readOvereenkomst(context.tx, onderwerp.id);
    if (!changed || overeenkomst?.looptijd.status !== 'decided') return;
    const { aanbieder, contract, looptijd } = overeenkomst;
    await context.gebeurd({
      act: 'contracten/overeenkomst-laten-ingaan',
      onderwerp,
      na: { staat: 'getekend', aanbieder, contract },
    });
    const decideBefore = looptijd.value.termijnen[0]?.beslissenVoor;
    if (decideBefore)
      await context.taakOpenen({
        rol: 'inkoper',
        soort: 'contracten/verlenging-voorbereiden',
        onderwerp,
        gegevens: { contract, aanbieder },
        uiterlijk: datum(decideBefore),
      });
  },
});
