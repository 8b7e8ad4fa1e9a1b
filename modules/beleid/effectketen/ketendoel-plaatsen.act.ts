// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { reason } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, tekst } from '#platform/invoer';
import { conceptWijzigen, metDoel } from './concept-wijzigen.act.ts';
import { niveaus } from './effectketen.ts';

const self = 'beleid/ketendoel-plaatsen';

/** Says on which level a doel stands, and what it serves. A doel of the plan has its name there. */
export const ketendoelPlaatsen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    segment: tekst(80),
    doel: tekst(200),
    naam: tekst(120).optional(),
    niveau: keuze(niveaus),
    dient: z.array(tekst(200)).default([]),
  }),
  run: (context, { segment, doel: code, naam, niveau, dient }) =>
    conceptWijzigen(context, {
      act: self,
      segment,
      wijzig: (concept, { plan }) => {
        const doel = concept.doelen.find((found) => found.code === code);
        if (!doel) return reason('ketendoel-niet-in-keten');
        const inPlan = plan.find((found) => found.code === doel.doel)?.naam;
        const called = inPlan ?? naam ?? doel.naam;
        const placed = { ...doel, naam: called, niveau, dient: [...new Set(dient)], voorgesteld: false };
        return { code, keten: metDoel(concept, placed) };
      },
    }),
});
