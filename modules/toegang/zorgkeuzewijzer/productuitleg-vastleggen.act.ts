// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, regels, tekst, vinkje } from '#platform/invoer';
import { productenBijwerken } from './producten-bijwerken.act.ts';
import { readUitleg, saveUitleg } from './productuitleg.store.ts';
import { readUitleggen } from './productuitleggen.query.ts';

const self = 'toegang/productuitleg-vastleggen';

/** Says a product in everyday words, and with which words people ask for it. It counts for everyone at once. */
export const productuitlegVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'beleidsadviseur'],
  invoer: z.object({
    product: tekst(80),
    naam: tekst(80),
    uitleg: langeTekst(1_500),
    woorden: regels(120, 80),
    voorbeeld: vinkje(),
  }),
  run: async (context, { woorden, ...rest }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const known = await readUitleggen(tx, verband);
    if (!known.some(({ product }) => product === rest.product)) return refused(reason('uitlegproduct-onbekend'));
    const before = await readUitleg(tx, verband, rest.product);
    const uitleg = { ...rest, woorden: woorden.join('\n') };
    await saveUitleg(tx, verband, uitleg);
    await productenBijwerken(context);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'productuitleg', id: rest.product },
      voor: before ?? null,
      na: uitleg,
    });
    return decided({ product: rest.product });
  },
});
