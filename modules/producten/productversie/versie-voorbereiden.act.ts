// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { readEinde } from '../overgang/einde.store.ts';
import { lockVersies, saveVersie } from './productversie.store.ts';
import { isOnderweg } from './productversie.ts';

const self = 'producten/versie-voorbereiden';

/** Begins a change of an adopted product: a new version in concept, at first the same as the newest one. */
export const versieVoorbereiden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ product: tekst(80) }),
  run: async (context, { product }) => {
    const { tx, wie } = context;
    const belegd = await taakBelegd(context, self);
    if (belegd.status !== 'decided') return belegd;
    const versies = await lockVersies(tx, wie.hoed.code, product);
    const [newest] = versies;
    if (!newest) return refused(reason('product-bestaat-niet'));
    const onderweg = versies.find(isOnderweg);
    if (onderweg)
      return refused(reason(onderweg.staat === 'concept' ? 'product-heeft-concept' : 'product-heeft-besluit'));
    if (await readEinde(tx, wie.hoed.code, product)) return refused(reason('product-heeft-eindevoorstel'));
    if (newest.tot) return refused(reason('product-beeindigd', { tot: newest.tot.toString() }));
    const versie = newest.versie + 1;
    await saveVersie(tx, wie.hoed.code, {
      ...newest,
      versie,
      staat: 'concept',
      van: null,
      tot: null,
      besluit: null,
      opgesteldDoor: wie.persoon,
    });
    await context.gebeurd({ act: self, onderwerp: { soort: 'product', id: product }, na: { versie } });
    return decided({ product, versie });
  },
});
