// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst, vinkje } from '#platform/invoer';
import { telefoon, website } from './contactvelden.act.ts';
import { saveProfiel, saveWerkgebied } from './eigen-keuzeaanbod.store.ts';
import { readEigenProducten } from './eigen-producten.query.ts';
import { gemeentenVan } from './leden.query.ts';

const self = 'toegang/aanbiederprofiel-vastleggen';

/** An aanbieder says who it is and where it works. What it leaves out of `werkgebied` for a verband means: everywhere there. */
export const aanbiederprofielVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({
    omschrijving: langeTekst(1_500),
    website: website().optional(),
    telefoon: telefoon().optional(),
    talen: tekst(200).optional(),
    toegankelijkheid: tekst(300).optional(),
    werkgebied: z.array(z.string()).max(400).default([]),
    voorbeeld: vinkje(),
  }),
  run: async (context, { werkgebied, website, telefoon, talen, toegankelijkheid, omschrijving, voorbeeld }) => {
    const { tx, wie, nu, vandaag } = context;
    const aanbieder = wie.hoed.code;
    const producten = await readEigenProducten(tx, aanbieder, vandaag);
    const verbanden = [...new Set(producten.map(({ verband }) => verband))];
    const keuzes = await gemeentenVan(tx, verbanden);
    const gekozen = new Set(werkgebied);
    const vreemd = werkgebied.filter((gemeente) => !keuzes.some(({ code }) => code === gemeente));
    const reasons: Reason[] = vreemd.map((gemeente) => reason('gemeente-buiten-verband', { gemeente }, 'werkgebied'));
    if (reasons.length > 0) return refused(reasons);

    await saveProfiel(
      tx,
      aanbieder,
      {
        omschrijving,
        website: website ?? null,
        telefoon: telefoon ?? null,
        talen: talen ?? null,
        toegankelijkheid: toegankelijkheid ?? null,
        voorbeeld,
      },
      nu,
    );
    for (const verband of verbanden) {
      const here = keuzes.filter((one) => one.verband === verband && gekozen.has(one.code));
      await saveWerkgebied(
        tx,
        aanbieder,
        verband,
        here.map(({ code }) => code),
      );
    }
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'aanbiederprofiel', id: aanbieder },
      na: { verbanden, werkgebied: [...gekozen].sort() },
    });
    return decided({ aanbieder });
  },
});
