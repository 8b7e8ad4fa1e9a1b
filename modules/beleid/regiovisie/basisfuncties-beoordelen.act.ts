// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { deelBewaren } from './deel-bewaren.act.ts';
import { basisfuncties, standen } from './norm.ts';

const oordeel = z.object({ stand: keuze(standen).optional(), toelichting: langeTekst(1000).optional() });

/** Says of one access team how each of the five basisfuncties stands; what is left open stays unknown. */
export const basisfunctiesBeoordelen = defineAct({
  naam: 'beleid/basisfuncties-beoordelen',
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ gemeente: tekst(4), functies: z.partialRecord(keuze(basisfuncties), oordeel).default({}) }),
  run: async (context, { gemeente, functies }) => {
    const leden = await readLeden(context.tx, context.wie.hoed.code, context.vandaag);
    if (!leden.some((lid) => lid.gemeente === gemeente)) return refused(reason('gemeente-geen-lid'));
    const judged = basisfuncties.map((basisfunctie) => ({
      basisfunctie,
      stand: functies[basisfunctie]?.stand ?? null,
      toelichting: functies[basisfunctie]?.toelichting ?? null,
    }));
    await deelBewaren(context, 'beleid/basisfuncties-beoordelen', {
      soort: 'team',
      code: gemeente,
      gegevens: { functies: judged },
    });
    return decided({ gemeente });
  },
});
