// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id, langeTekst, regels, tekst, vinkje } from '#platform/invoer';
import { leeftijd, website } from './contactvelden.act.ts';
import { readEenVoorliggend, saveVoorliggend } from './gemeentelijk-aanbod.store.ts';

const self = 'toegang/voorliggend-aanbod-vastleggen';

/** A gemeente writes down help for which nobody has to decide [002 §5.3.1], or changes what it wrote. */
export const voorliggendAanbodVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['toegang'],
  invoer: z.object({
    aanbod: id().optional(),
    naam: tekst(100),
    omschrijving: langeTekst(1_000),
    voor: tekst(200),
    bereiken: langeTekst(500),
    website: website().optional(),
    leeftijdVan: leeftijd().optional(),
    leeftijdTot: leeftijd().optional(),
    woorden: regels(60, 80),
    voorbeeld: vinkje(),
  }),
  run: async (context, { aanbod, website, leeftijdVan, leeftijdTot, woorden, ...rest }) => {
    const { tx, wie, nu } = context;
    const gemeente = wie.hoed.code;
    if (aanbod && !(await readEenVoorliggend(tx, gemeente, aanbod)))
      return refused(reason('voorliggend-aanbod-onbekend'));
    if (leeftijdVan !== undefined && leeftijdTot !== undefined && leeftijdTot < leeftijdVan)
      return refused(reason('leeftijd-omgekeerd', { van: leeftijdVan, tot: leeftijdTot }, 'leeftijdTot'));
    const een = {
      ...rest,
      id: aanbod ?? newId(),
      website: website ?? null,
      leeftijdVan: leeftijdVan ?? null,
      leeftijdTot: leeftijdTot ?? null,
      woorden: woorden.join('\n'),
    };
    await saveVoorliggend(tx, gemeente, een, nu);
    await context.gebeurd({ act: self, onderwerp: { soort: 'voorliggend-aanbod', id: een.id }, na: een });
    return decided({ aanbod: een.id });
  },
});
