// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { tekst, vinkje } from '#platform/invoer';
import { handelingVoor } from '../productversie/handeling.ts';
import { lockVersies, type Productversie, saveVersie } from '../productversie/productversie.store.ts';
import { versieId } from '../productversie/productversie.ts';
import { type Einde, readEinde, saveEinde } from './einde.store.ts';
import { eindeNagaan } from './einde-nagaan.query.ts';
import { eindetaak } from './einde-voorstellen.act.ts';
import { saveOvergang } from './overgang.store.ts';
import { eigenStelsel } from './overgang.ts';

const self = eindetaak;

/**
 * Decides that a product ends: its version stops on the last day, and the map says what takes its place. No tariff is
 * changed by it, so it rests on the same mandate as a change without effect on a tariff [002 figuur 7].
 */
export const eindeBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder', 'inkoper'],
  invoer: z.object({ product: tekst(80), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { product, motivering, bevestigd }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    await lockVersies(tx, verband, product);
    const einde = await readEinde(tx, verband, product);
    if (!einde) return refused(reason('product-geen-eindevoorstel'));
    const outcome = await eindeNagaan(context, verband, einde);
    if (outcome.status !== 'decided') return outcome;
    const versie = outcome.value;
    const id = versieId(product, einde.versie);
    const besluit = await besluitNemen(context, {
      verband,
      handeling: handelingVoor(false),
      contract: versie.contract,
      onderwerp: { soort: 'producteinde', id },
      titel: `Product beëindigen: ${versie.inhoud.naam}`,
      motivering,
      voorbereidDoor: einde.voorgesteldDoor,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    await saveVersie(tx, verband, { ...versie, tot: einde.laatsteDag });
    await saveEinde(tx, verband, { ...einde, staat: 'besloten' });
    await opDeKaart(context, versie, einde);
    await context.taakAfronden(self, id);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      besluit: besluit.value.id,
      na: { laatsteDag: einde.laatsteDag.toString(), opvolgers: einde.opvolgers },
    });
    return decided({ product, besluit: besluit.value.id }, besluit.steps);
  },
});

/** What took its place; without a successor it expressly ends. */
async function opDeKaart({ tx, wie }: ActContext, { product, inhoud }: Productversie, einde: Einde): Promise<void> {
  const verband = wie.hoed.code;
  const row = {
    stelsel: eigenStelsel,
    was: product,
    wasNaam: inhoud.naam,
    wasEenheid: inhoud.eenheid.soort,
    factor: null,
    per: einde.laatsteDag.add({ days: 1 }),
    herkomst: null,
    voorbeeld: inhoud.voorbeeld === true,
  };
  if (einde.opvolgers.length === 0) await saveOvergang(tx, verband, { ...row, wordt: null, vervalt: true });
  for (const wordt of einde.opvolgers) await saveOvergang(tx, verband, { ...row, wordt, vervalt: false });
}
