// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, keuze, langeTekst, tekst } from '#platform/invoer';
import { readVersies } from '../productversie/productversie.store.ts';
import { isOnderweg } from '../productversie/productversie.ts';
import { judgeVoorstel, readVoorstel } from './productvoorstel.store.ts';
import { voorstelvraag } from './productvoorstel-vragen.handler.ts';

const self = 'producten/productvoorstel-beoordelen';

/**
 * Judges a proposal of the access: it is taken over in a version that is being prepared, or turned down with the reason.
 * Who sent it hears the answer.
 */
export const productvoorstelBeoordelen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z
    .object({
      voorstel: id(),
      oordeel: keuze(['overgenomen', 'afgewezen']),
      product: tekst(80).optional(),
      antwoord: langeTekst(2000),
    })
    .refine(({ oordeel, product }) => oordeel !== 'overgenomen' || product !== undefined, {
      error: 'Kies in welk product het is overgenomen.',
      path: ['product'],
      when: () => true,
    }),
  run: async (context, { voorstel: kenmerk, oordeel, product, antwoord }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const voorstel = await readVoorstel(tx, verband, kenmerk);
    if (!voorstel) return refused(reason('productvoorstel-bestaat-niet'));
    const taken =
      oordeel === 'overgenomen' ? (await readVersies(tx, verband, product ?? '')).find(isOnderweg) : undefined;
    if (oordeel === 'overgenomen' && !taken) return refused(reason('product-geen-concept', {}, 'product'));
    const judged = await judgeVoorstel(tx, verband, kenmerk, {
      staat: oordeel,
      opgenomenIn: taken?.product ?? null,
      versie: taken?.versie ?? null,
      antwoord,
      beoordeeld: nu,
      beoordelaar: wie.naam,
    });
    if (!judged) return refused(reason('productvoorstel-al-beoordeeld'));
    await context.taakAfronden(voorstelvraag, kenmerk);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'productvoorstel', id: kenmerk },
      na: { verband, gemeente: voorstel.gemeente, oordeel, versie: taken?.versie ?? null },
    });
    return decided({ voorstel: kenmerk });
  },
});
