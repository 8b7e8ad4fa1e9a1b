// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, tekst, vinkje } from '#platform/invoer';
import { endRunning, kernVan, readVersies, saveVersie } from './productversie.store.ts';
import { versieId } from './productversie.ts';
import { wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const self = 'producten/product-wijzigen';

/**
 * Decides on a prepared version that touches no tariff [002 §7.2]: it runs from `ingang`, the one before it ends the
 * day before. Others than the body of the mandate may ask, and are told who may.
 */
export const productWijzigen = defineAct({
  naam: self,
  rollen: ['programmadirecteur', 'bestuurder', 'inkoper'],
  invoer: z.object({ product: tekst(80), ingang: dag(), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { product, ingang, motivering, bevestigd }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const versies = await readVersies(tx, verband, product);
    const concept = versies.find(({ staat }) => staat === 'concept');
    const running = versies.find(({ staat }) => staat === 'vastgesteld');
    if (!concept) return refused(reason(versies.length === 0 ? 'product-bestaat-niet' : 'product-geen-concept'));
    if (!running?.van) return refused(reason('product-nog-niet-vastgesteld'));

    const wijziging = wijzigingToetsen({
      was: kernVan(running.inhoud),
      wordt: kernVan(concept.inhoud),
      vorigeIngang: running.van,
      ingang,
      vandaag,
    });
    if (wijziging.status !== 'decided') return wijziging;

    const id = versieId(product, concept.versie);
    const onderwerp = { soort: 'productversie', id };
    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'productenboek-wijzigen',
      contract: concept.contract,
      onderwerp,
      titel: `Productenboek wijzigen: ${concept.inhoud.naam}, versie ${concept.versie}`,
      motivering,
      voorbereidDoor: concept.opgesteldDoor,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    await endRunning(tx, verband, product, ingang);
    await saveVersie(tx, verband, { ...concept, staat: 'vastgesteld', van: ingang, besluit: onderwerp });
    await context.taakAfronden(self, id);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      besluit: besluit.value.id,
      na: {
        versie: concept.versie,
        ingang: ingang.toString(),
        verschillen: wijziging.value.map(({ veld, eis }) => eis ?? veld),
      },
    });
    return decided({ product, versie: concept.versie, besluit: besluit.value.id }, besluit.steps);
  },
});
