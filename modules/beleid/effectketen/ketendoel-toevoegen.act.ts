// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { reason } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, tekst } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { conceptWijzigen } from './concept-wijzigen.act.ts';
import { type Keten, nieuwKetendoel, niveaus } from './effectketen.ts';

const self = 'beleid/ketendoel-toevoegen';

/** Puts a doel of the plan in the chain, or one that works it out further. */
export const ketendoelToevoegen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    segment: tekst(80),
    doel: tekst(200).optional(),
    naam: tekst(120).optional(),
    niveau: keuze(niveaus),
  }),
  run: (context, { segment, doel, naam, niveau }) =>
    conceptWijzigen(context, {
      act: self,
      segment,
      wijzig: (concept, { plan }) => {
        if ((doel === undefined) === (naam === undefined)) return reason('ketendoel-een-van-twee', {}, 'naam');
        const known = plan.find(({ code }) => code === doel);
        const code = doel ?? freeCode(codeVan(naam ?? ''), concept);
        const added = nieuwKetendoel({ code, naam: known?.naam ?? naam ?? code, doel: doel ?? null, niveau });
        const weglatingen = concept.weglatingen.filter((weg) => weg.doel !== doel);
        return { code, keten: { doelen: [...concept.doelen, added], weglatingen } };
      },
    }),
});

/** A doel of the plan may have the code that a name of one's own gives. */
function freeCode(code: string, { doelen }: Keten): string {
  const taken = new Set(doelen.map((doel) => doel.code));
  const begin = code === '' ? 'doel' : code;
  let free = begin;
  for (let at = 2; taken.has(free); at += 1) free = `${begin}-${at}`;
  return free;
}
