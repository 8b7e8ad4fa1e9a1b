// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import { readOnderwerp, saveVoortgang } from './onderwerp.store.ts';
import { onderwerpstaten } from './onderwerp.ts';
import { onderwerpVoortgang } from './onderwerp-voortgang.rule.ts';

const self = 'beleid/onderwerp-bijwerken';
const soort = 'beleid/onderwerp-regelen';

/** Says how far a subject is: who takes it up, by when, and how it was settled. With a day it waits on the work list. */
export const onderwerpBijwerken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80),
    staat: keuze(onderwerpstaten),
    trekker: tekst(120).optional(),
    uiterlijk: dag().optional(),
    regeling: langeTekst(4000).optional(),
  }),
  run: async (context, { code, staat, trekker, uiterlijk, regeling }) => {
    const { tx, wie, vandaag } = context;
    const before = await readOnderwerp(tx, wie.hoed.code, code);
    if (!before) return refused(reason('onderwerp-bestaat-niet'));
    const asked = { staat, trekker: trekker ?? null, uiterlijk: uiterlijk ?? null, regeling: regeling ?? null };
    const outcome = onderwerpVoortgang(asked, vandaag);
    if (outcome.status !== 'decided') return outcome;
    await saveVoortgang(tx, wie.hoed.code, code, asked);
    const id = { soort: 'onderwerp', id: code };
    await context.taakAfronden(soort, code);
    if (staat !== 'geregeld' && uiterlijk)
      await context.taakOpenen({
        rol: 'beleidsadviseur',
        soort,
        onderwerp: id,
        gegevens: { onderwerp: before.naam, trekker: trekker ?? '' },
        uiterlijk,
      });
    const { staat: was } = before;
    await context.gebeurd({
      act: self,
      onderwerp: id,
      voor: was,
      na: { staat, trekker: asked.trekker, uiterlijk: uiterlijk?.toString() ?? null, regeling: asked.regeling },
    });
    return decided({ code }, outcome.steps);
  },
});
