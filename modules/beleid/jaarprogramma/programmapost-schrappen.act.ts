// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { geheel, tekst } from '#platform/invoer';
import { deletePost, readPosten } from './jaarprogramma.store.ts';
import { leesProgrammaVoor, schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/programmapost-schrappen';

/** Takes a post out of a concept. Earlier versions keep it. */
export const programmapostSchrappen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({ jaar: geheel(2015, 2100), code: tekst(80) }),
  run: async (context, { jaar, code }) => {
    const gelezen = await leesProgrammaVoor(context, jaar, 'bewerken');
    if (!gelezen.ok) return gelezen.weigering;
    const versie = { verband: gelezen.verband, jaar, versie: gelezen.programma.versie };
    const posten = await readPosten(context.tx, versie.verband, jaar, versie.versie);
    const before = posten.find((post) => post.code === code);
    if (!before) return refused(reason('programmapost-bestaat-niet'));
    await deletePost(context.tx, versie, code);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      voor: { post: code, bedrag: before.bedrag },
    });
    return decided({ jaar });
  },
});
