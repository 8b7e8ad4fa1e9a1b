// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { verbandNu } from '#modules/regio';
import { defineAct } from '#platform/act';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { readVersies } from '../productversie/productversie.store.ts';
import { insertVoorstel } from './productvoorstel.store.ts';
import { voorstelsoorten } from './productvoorstel.ts';

const self = 'producten/productvoorstel-indienen';

/** The access of a gemeente says what is missing or should be otherwise in the product book [002 §5.4]. */
export const productvoorstelIndienen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['toegang'],
  invoer: z
    .object({
      soort: keuze(voorstelsoorten),
      product: tekst(80).optional(),
      tekst: langeTekst(2000),
      aanleiding: langeTekst(1000).optional(),
    })
    .refine(({ soort, product }) => soort === 'ontbreekt' || product !== undefined, {
      error: 'Kies over welk product het gaat.',
      path: ['product'],
      when: () => true,
    }),
  run: async (context, { soort, product, tekst: text, aanleiding }) => {
    const { tx, wie, nu } = context;
    const verband = await verbandNu(context);
    if (!verband) return refused(reason('productvoorstel-geen-lid'));
    const versies = product ? await readVersies(tx, verband, product) : [];
    if (product && versies.length === 0) return refused(reason('product-bestaat-niet', {}, 'product'));
    const id = newId();
    await insertVoorstel(tx, verband, {
      id,
      gemeente: wie.hoed.code,
      soort,
      product: product ?? null,
      tekst: text,
      aanleiding: aanleiding ?? null,
      ingediend: nu,
      indiener: wie.naam,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'productvoorstel', id },
      na: { verband, gemeente: wie.hoed.naam, product: versies[0]?.inhoud.naam ?? 'een product dat ontbreekt' },
    });
    return decided({ voorstel: id });
  },
});
