// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import {
  overeenkomstAanvaarden,
  overeenkomstenlijst,
  overeenkomstInzien,
  overeenkomstOndertekenen,
} from '#modules/contracten';
import type { Stap } from '../verteller.ts';

export const contract: Stap = {
  titel: 'De overeenkomst met haar kalender',
  vertel: async ({ verhaal, klok, lukt, vraag, zeg }) => {
    const plan = verhaal['contract-sluiten'];
    await klok(plan.ondertekenOp);
    const [overeenkomst] = await vraag(plan.directeur, overeenkomstenlijst, { contract: verhaal.contract });
    if (!overeenkomst) throw new Error('Er is geen overeenkomst opgesteld.');
    await lukt(plan.directeur, overeenkomstOndertekenen, {
      overeenkomst: overeenkomst.id,
      motivering: plan.motivering,
    });
    await klok(plan.aanvaardOp);
    await lukt(plan.aanbieder, overeenkomstAanvaarden, { overeenkomst: overeenkomst.id, akkoord: true });
    const { looptijd } = await vraag(plan.directeur, overeenkomstInzien, { id: overeenkomst.id });
    for (const { soort, nummer, van, tot, beslissenVoor } of looptijd.status === 'decided'
      ? looptijd.value.termijnen
      : [])
      zeg(
        `${soort === 'initieel' ? 'Eerste termijn' : `Verlenging ${nummer - 1}`}: ${dag(van)} tot en met ${dag(tot)}` +
          (beslissenVoor ? `, beslissen uiterlijk ${dag(beslissenVoor)}` : ''),
      );
  },
};

const dag = (iso: string): string => formatDatum(Temporal.PlainDate.from(iso));
