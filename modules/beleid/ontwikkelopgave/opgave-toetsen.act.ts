// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { lockOpgave, saveAntwoord, saveOpgave } from './ontwikkelopgave.store.ts';
import { posities } from './ontwikkelopgave.ts';
import type { Toetsingskader } from './toetsen-aan-kader.rule.ts';
import { leesToetsingskader, toets } from './toetsingskader.query.ts';

const self = 'beleid/opgave-toetsen';

const antwoord = z.object({
  criterium: tekst(),
  antwoord: keuze(['ja', 'nee']).optional(),
  toelichting: langeTekst(2000).optional(),
});

/** Holds an ontwikkelopgave against the toetsingskader of the plan. What is left out stays as it was. */
export const opgaveToetsen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    ontwikkelopgave: tekst(80),
    antwoorden: z.array(antwoord).default([]),
    positie: keuze(posities).optional(),
  }),
  run: async (context, { ontwikkelopgave: code, antwoorden, positie }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const opgave = await lockOpgave(tx, verband, code);
    if (!opgave) return refused(reason('opgave-bestaat-niet'));
    const kader = await leesToetsingskader(context, verband);
    if (!kader) return refused(reason('opgave-geen-toetsingskader'));
    const wrong = wrongAnswer(antwoorden, kader);
    if (wrong) return refused(wrong);
    for (const { criterium, antwoord, toelichting } of antwoorden)
      if (antwoord && toelichting)
        await saveAntwoord(tx, verband, code, { criterium, voldoet: antwoord === 'ja', toelichting });
    const judged = { ...opgave, positie: positie ?? opgave.positie };
    await saveOpgave(tx, verband, judged);
    const outcome = await toets(context, verband, judged);
    const value = outcome.status === 'decided' ? outcome.value : null;
    await context.gebeurd({ act: self, onderwerp: { soort: 'ontwikkelopgave', id: code }, na: value && { ...value } });
    return decided({ code, voldoet: value?.voldoet ?? null }, outcome.steps);
  },
});

type Antwoord = z.output<typeof antwoord>;

/** An answer to a question that is not asked, or one without its reason. */
function wrongAnswer(antwoorden: readonly Antwoord[], { criteria }: Toetsingskader) {
  for (const [at, { criterium, antwoord, toelichting }] of antwoorden.entries()) {
    if (!criteria.some((een) => een.code === criterium)) return reason('opgave-criterium-onbekend');
    if ((antwoord === undefined) !== (toelichting === undefined))
      return reason('opgave-antwoord-half', {}, `antwoorden.${at}.${antwoord ? 'toelichting' : 'antwoord'}`);
  }
  return null;
}
