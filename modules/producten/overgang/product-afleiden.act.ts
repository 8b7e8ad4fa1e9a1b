// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { insertProduct, readVersies, saveVersie } from '../productversie/productversie.store.ts';
import { gereserveerd } from '../productversie/productversie.ts';

const self = 'producten/product-afleiden';

/**
 * A new product in concept that begins as a copy of another: half of a split, what others are merged into, or something
 * new beside it. The colleges adopt it with its tariffs, as they do every product [002 §4.3].
 */
export const productAfleiden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    product: tekst(80),
    code: z
      .string()
      .trim()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes, zoals begeleiding-kort.')
      .max(80)
      .refine((code) => !gereserveerd.includes(code), 'Deze code is al het adres van een pagina. Kies een andere.'),
    naam: tekst(120),
    productcode: z
      .string()
      .trim()
      .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf hoofdletters of cijfers, zoals 45A01.'),
  }),
  run: async (context, { product, code, naam, productcode }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const belegd = await taakBelegd(context, 'producten/versie-voorbereiden');
    if (belegd.status !== 'decided') return belegd;
    const [source] = await readVersies(tx, verband, product);
    if (!source) return refused(reason('product-bestaat-niet'));
    if ((await readVersies(tx, verband, code)).length > 0)
      return refused(reason('product-bestaat-al', { product: code }, 'code'));
    const { bron, zieOok, relaties, was, ...said } = source.inhoud;
    const { voorbeeld, toelichting, categorie } = said.ijw;
    await insertProduct(tx, verband, { code, contract: source.contract, afgeleidVan: product });
    await saveVersie(tx, verband, {
      ...source,
      product: code,
      versie: 1,
      staat: 'concept',
      van: null,
      tot: null,
      besluit: null,
      inhoud: {
        ...said,
        code,
        naam,
        ijw: { categorie, code: productcode, ...(voorbeeld && { voorbeeld, toelichting }) },
      },
      opgesteldDoor: wie.persoon,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: code },
      na: { verband, uit: product, naam },
    });
    return decided({ product: code });
  },
});
