// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { readSegmenten } from '../segment/segment.store.ts';
import { nextNummer, readOnderwerp, saveOnderwerp } from './onderwerp.store.ts';
import { onderwerpsoorten } from './onderwerp.ts';
import { brokenSegments } from './onderwerp-voortgang.rule.ts';

const self = 'beleid/onderwerp-vastleggen';
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

/** Writes what a subject is about, or changes it when `code` names it. */
export const onderwerpVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    code: tekst(80).optional(),
    naam: tekst(80),
    tekst: langeTekst(4000),
    soort: keuze(onderwerpsoorten),
    segmenten: z.array(tekst(80)).max(200).default([]),
    voorbeeld: vinkje(),
  }),
  run: async (context, { code: existing, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const code = existing ?? codeVan(invoer.naam);
    const before = await readOnderwerp(tx, verband, code);
    if (existing && !before) return refused(reason('onderwerp-bestaat-niet'));
    if (!existing && (before || code === reserved || code === ''))
      return refused(reason('onderwerp-naam-bezet', {}, 'naam'));
    if (before?.staat === 'geregeld') return refused(reason('onderwerp-al-geregeld'));
    const known = (await readSegmenten(tx, verband)).map((segment) => segment.code);
    const broken = brokenSegments(invoer, known);
    if (broken.length > 0) return refused(broken);
    const nummer = before?.nummer ?? (await nextNummer(tx, verband));
    await saveOnderwerp(tx, verband, { ...invoer, code, nummer }, wie.persoon);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'onderwerp', id: code },
      voor: before?.tekst ?? null,
      na: invoer.tekst,
    });
    return decided({ code });
  },
});
