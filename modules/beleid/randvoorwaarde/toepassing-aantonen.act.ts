// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { readUpload } from '#platform/document';
import { keepDocument } from '#platform/documenten';
import { bestand, dag, langeTekst, tekst, vinkje } from '#platform/invoer';
import { readRandvoorwaarde } from './randvoorwaarde.store.ts';
import { insertToepassing } from './toepassing.store.ts';

const self = 'beleid/toepassing-aantonen';
/** Shows that the measure of a randvoorwaarde is applied, "het daadwerkelijk toepassen daarvan" [000 Ad c (2/2)]. */
export const toepassingAantonen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({
    code: tekst(80),
    tekst: langeTekst(2000),
    dag: dag(),
    document: bestand().optional(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code, document: file, ...invoer }) => {
    const { tx, wie, vandaag } = context;
    const found = await readRandvoorwaarde(tx, wie.hoed.code, code);
    if (!found) return refused(reason('randvoorwaarde-bestaat-niet'));
    if (found.staat !== 'vastgesteld') return refused(reason('randvoorwaarde-nog-concept'));
    if (isNa(invoer.dag, vandaag)) return refused(reason('toepassing-in-de-toekomst', {}, 'dag'));
    const kept = await keep(context, code, file);
    if (kept.status !== 'decided') return kept;
    const id = newId();
    await insertToepassing(tx, wie.hoed.code, code, {
      ...invoer,
      id,
      door: wie.naam,
      persoon: wie.persoon,
      document: kept.value,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'randvoorwaarde', id: code },
      na: { tekst: invoer.tekst, dag: invoer.dag.toString(), document: kept.value },
    });
    return decided({ code, id });
  },
});

async function keep(context: ActContext, code: string, file: File | undefined) {
  if (!file) return decided(null);
  const gelezen = await readUpload(file);
  if (gelezen.status !== 'decided') return gelezen;
  const { id } = await keepDocument(context, {
    onderwerp: { soort: 'randvoorwaarde', id: code },
    ...gelezen.value,
  });
  return decided(id);
}
