// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, langeTekst } from '#platform/invoer';
import { deelBewaren } from './deel-bewaren.act.ts';
import { beleidsthemas, visieschalen } from './norm.ts';

const geen = 'Kies ten minste één schaal.';

/** Says at which scales a theme of policy is organised [001 §3.1]. */
export const themaSchalen = defineAct({
  naam: 'beleid/thema-schalen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    thema: keuze(beleidsthemas),
    schalen: z.array(keuze(visieschalen), geen).min(1, geen),
    toelichting: langeTekst(2000).optional(),
  }),
  run: async (context, { thema, schalen, toelichting = null }) => {
    const gegevens = { schalen: visieschalen.filter((schaal) => schalen.includes(schaal)), toelichting };
    await deelBewaren(context, 'beleid/thema-schalen', { soort: 'thema', code: thema, gegevens });
    return decided({ thema });
  },
});
