// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { lockEvaluatie, saveEvaluatie, saveOordeel } from './evaluatie.store.ts';
import { doeloordelen } from './evaluatie.ts';
import { vraagVaststelling } from './evaluatie-vaststellen.act.ts';

const self = 'beleid/evaluatie-schrijven';

/** Writes what was found about each doel, and the conclusion. What is left out stays as it was. */
export const evaluatieSchrijven = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    evaluatie: tekst(80),
    oordelen: z
      .array(z.object({ doel: tekst(), oordeel: keuze(doeloordelen).optional(), tekst: langeTekst(4000).optional() }))
      .default([]),
    conclusie: langeTekst().optional(),
  }),
  run: async (context, { evaluatie: code, oordelen, conclusie }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const before = await lockEvaluatie(tx, verband, code);
    if (!before) return refused(reason('evaluatie-bestaat-niet'));
    if (before.staat === 'vastgesteld') return refused(reason('evaluatie-al-vastgesteld'));
    for (const [at, { doel, oordeel, tekst }] of oordelen.entries()) {
      if (!before.doelen.includes(doel)) return refused(reason('evaluatie-doel-geen-vraag'));
      if (!oordeel && !tekst) continue;
      if (!oordeel || !tekst)
        return refused(reason('evaluatie-oordeel-half', {}, `oordelen.${at}.${oordeel ? 'tekst' : 'oordeel'}`));
      await saveOordeel(tx, verband, code, { doel, oordeel, tekst });
    }
    const evaluatie = {
      ...before,
      conclusie: conclusie ?? before.conclusie,
      staat: 'in-uitvoering',
      opgesteldDoor: wie.persoon,
    } as const;
    await saveEvaluatie(tx, verband, evaluatie);
    await vraagVaststelling(context, evaluatie);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'evaluatie', id: code },
      voor: before.conclusie,
      na: evaluatie.conclusie,
    });
    return decided({ code });
  },
});
