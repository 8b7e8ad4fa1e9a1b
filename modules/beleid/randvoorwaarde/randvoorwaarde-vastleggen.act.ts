// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { readRandvoorwaarde, readVerwijsbaar, saveRandvoorwaarde } from './randvoorwaarde.store.ts';
import { invloeden, type Randvoorwaarde, regelplaatsen } from './randvoorwaarde.ts';
import { randvoorwaardePast } from './randvoorwaarde-past.rule.ts';
import { brokenReferences, missingOf } from './randvoorwaarde-vaststellen.rule.ts';

const self = 'beleid/randvoorwaarde-vastleggen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

/** Puts a concept on the work list once it lacks nothing; the sentence names who wrote it. */
async function vraagVaststelling(context: ActContext, randvoorwaarde: Randvoorwaarde): Promise<void> {
  const soort = 'beleid/randvoorwaarde-vaststellen';
  await context.taakAfronden(soort, randvoorwaarde.code);
  if (missingOf(randvoorwaarde).length > 0) return;
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort,
    onderwerp: { soort: 'randvoorwaarde', id: randvoorwaarde.code },
    gegevens: { randvoorwaarde: randvoorwaarde.naam, door: context.wie.naam },
  });
}

const codes = () => z.array(tekst(80)).max(200).default([]);

/** Writes a new randvoorwaarde, or changes a concept when `code` names it. It may still lack parts: it is a concept. */
export const randvoorwaardeVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(80),
    situatie: langeTekst(2000),
    invloed: keuze(invloeden),
    maatregel: langeTekst(2000),
    geregeld: keuze(regelplaatsen).optional(),
    segmenten: codes(),
    contracten: codes(),
    kernbedingen: codes(),
    doelen: codes(),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, geregeld, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.naam);
    const before = await readRandvoorwaarde(tx, verband, code);
    if (existing && !before) return refused(reason('randvoorwaarde-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('randvoorwaarde-naam-bezet', {}, 'naam'));
    if (before && before.staat !== 'concept') return refused(reason('randvoorwaarde-al-vastgesteld'));

    const nieuw: Randvoorwaarde = {
      ...invoer,
      code,
      geregeld: geregeld ?? null,
      staat: 'concept',
      opgesteldDoor: wie.persoon,
    };
    const past = randvoorwaardePast({ ...nieuw, toepassingen: 0 });
    const broken = brokenReferences(nieuw, await readVerwijsbaar(tx, verband));
    const reasons = [...broken, ...(past.status === 'refused' ? past.reasons : [])];
    if (reasons.length > 0) return refused(reasons, past.steps);
    await saveRandvoorwaarde(tx, verband, nieuw);
    await vraagVaststelling(context, nieuw);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'randvoorwaarde', id: code },
      voor: before?.maatregel ?? null,
      na: nieuw.maatregel,
    });
    return decided({ code });
  },
});
