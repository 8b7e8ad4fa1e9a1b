// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { lockVersies } from '../productversie/productversie.store.ts';
import { versieId } from '../productversie/productversie.ts';
import { readEinde, saveEinde } from './einde.store.ts';
import { eindetaak } from './einde-voorstellen.act.ts';

const self = 'producten/einde-intrekken';

/** Takes back the proposal that a product ends, as long as nobody decided on it. */
export const eindeIntrekken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ product: tekst(80) }),
  run: async (context, { product }) => {
    const { tx, wie } = context;
    await lockVersies(tx, wie.hoed.code, product);
    const einde = await readEinde(tx, wie.hoed.code, product);
    if (!einde) return refused(reason('product-geen-eindevoorstel'));
    await saveEinde(tx, wie.hoed.code, { ...einde, staat: 'ingetrokken' });
    await context.taakAfronden(eindetaak, versieId(product, einde.versie));
    await context.gebeurd({ act: self, onderwerp: { soort: 'product', id: product } });
    return decided({ product });
  },
});
