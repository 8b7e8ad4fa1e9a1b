// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum, eurocent } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { geheel, langeTekst, tekst } from '#platform/invoer';
import { bijdragenVerdelen } from './bijdragen-verdelen.rule.ts';
import { saveJaarprogramma } from './jaarprogramma.store.ts';
import { leesProgrammaVoor, schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/verdeelsleutel-kiezen';

/** The region chooses by which weights its gemeenten pay, and says where those come from. Every member has one; nobody else. */
export const verdeelsleutelKiezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({
    jaar: geheel(2015, 2100),
    naam: tekst(120),
    bron: langeTekst(1000),
    gewichten: z.array(z.object({ gemeente: tekst(4), gewicht: geheel(0, 1_000_000_000) })).min(1),
  }),
  run: async (context, { jaar, naam, bron, gewichten }) => {
    const gelezen = await leesProgrammaVoor(context, jaar, 'bewerken');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    const leden = await readLeden(context.tx, verband, datum(`${jaar}-01-01`));
    const strangers = gewichten.filter(({ gemeente }) => !leden.some((lid) => lid.gemeente === gemeente));
    if (strangers.length > 0)
      return refused(
        strangers.map(({ gemeente }) => reason('sleutel-geen-lid', { gemeente, jaar: String(jaar) }, 'gewichten')),
      );
    const byCode = Object.fromEntries(gewichten.map(({ gemeente, gewicht }) => [gemeente, gewicht]));
    const missing = leden.filter(({ gemeente }) => !(gemeente in byCode));
    if (missing.length > 0)
      return refused(reason('sleutel-mist-gemeente', { gemeenten: missing.map((lid) => lid.naam).join(', ') }));
    const trial = bijdragenVerdelen(
      eurocent(0),
      leden.map((lid) => ({ ...lid, gewicht: byCode[lid.gemeente] ?? 0 })),
    );
    if (trial.status !== 'decided') return trial;

    await saveJaarprogramma(context.tx, verband, { ...programma, sleutel: { naam, bron, gewichten: byCode } });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      voor: programma.sleutel && { ...programma.sleutel, gewichten: { ...programma.sleutel.gewichten } },
      na: { naam, gewichten: byCode },
    });
    return decided({ jaar });
  },
});
