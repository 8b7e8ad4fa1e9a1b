// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { vraagBesluit } from './product-bewerken.act.ts';
import { lockVersies, type Productversie, saveVersie } from './productversie.store.ts';

const self = 'producten/wijziging-terugnemen';

/**
 * Takes a decided version back before it began, because its tariffs will not be there on its day. It lapses, and goes on
 * as a new version in concept: a decision is never used twice.
 */
export const wijzigingTerugnemen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ product: tekst(80), reden: langeTekst(1000) }),
  run: async (context, { product, reden }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const versies = await lockVersies(tx, verband, product);
    const besloten = versies.find(({ staat }) => staat === 'besloten');
    if (!besloten)
      return refused(reason(versies.length === 0 ? 'product-bestaat-niet' : 'product-geen-besloten-versie'));
    const versie = besloten.versie + 1;
    const { contract, versie: vervallen } = besloten;
    await saveVersie(tx, verband, { ...besloten, staat: 'vervallen' });
    const verder: Productversie = {
      ...besloten,
      versie,
      staat: 'concept',
      van: null,
      besluit: null,
      opgesteldDoor: wie.persoon,
    };
    await saveVersie(tx, verband, verder);
    await vraagBesluit(context, verder, versies);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      na: { verband, contract, vervallen, versie, reden },
    });
    return decided({ product, versie });
  },
});
