// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { reason } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { conceptWijzigen, metDoel } from './concept-wijzigen.act.ts';

const self = 'beleid/ketendoel-onderbouwen';

/** Says what a doel rests on, facts or a norm, and how one will see it. What is left empty is no longer there. */
export const ketendoelOnderbouwen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    segment: tekst(80),
    doel: tekst(200),
    feiten: z
      .array(z.object({ tekst: langeTekst(1000).optional(), bron: tekst(300).optional() }).optional())
      .max(20, 'Gebruik hoogstens 20 feiten bij één doel.')
      .default([]),
    norm: langeTekst(1000).optional(),
    herzienOp: dag().optional(),
    meting: langeTekst(1000).optional(),
  }),
  run: (context, { segment, doel: code, feiten, norm = '', herzienOp = null, meting = '' }) =>
    conceptWijzigen(context, {
      act: self,
      segment,
      wijzig: (concept) => {
        const doel = concept.doelen.find((found) => found.code === code);
        if (!doel) return reason('ketendoel-niet-in-keten');
        if (herzienOp && !isNa(herzienOp, context.vandaag))
          return reason('ketendoel-herziening-voorbij', {}, 'herzienOp');
        const loose = feiten.findIndex((feit) => feit?.bron !== undefined && feit.tekst === undefined);
        if (loose >= 0) return reason('ketendoel-bron-zonder-feit', {}, `feiten.${loose}.tekst`);
        const known = feiten.flatMap((feit) => (feit?.tekst ? [{ tekst: feit.tekst, bron: feit.bron ?? '' }] : []));
        const grounded = { ...doel, feiten: known, norm, herzienOp, meting, voorgesteld: false };
        return { code, keten: metDoel(concept, grounded) };
      },
    }),
});
