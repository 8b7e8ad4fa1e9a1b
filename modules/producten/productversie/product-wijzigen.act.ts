// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { dag, tekst, vinkje } from '#platform/invoer';
import { handelingVoor } from './handeling.ts';
import { endRunning, kernVan, lockVersies, type Productversie, saveVersie } from './productversie.store.ts';
import { versieId } from './productversie.ts';
import { type Getoetst, wijzigingToetsen } from './wijziging-toetsen.rule.ts';

const self = 'producten/product-wijzigen';

/** The event of a version that is decided and waits for its tariffs. */
const beslotenGebeurtenis = 'producten/tariefgevolg-besluiten';

/**
 * Decides on a prepared version. One that touches no tariff runs from `ingang`, and the one before it ends the day
 * before. One that does waits until the tariffs of that day are there. Others than the body of the mandate may ask, and
 * are told who may.
 */
export const productWijzigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder', 'inkoper'],
  invoer: z.object({ product: tekst(80), ingang: dag(), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { product, ingang, motivering, bevestigd }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const versies = await lockVersies(tx, verband, product);
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
    const besluit = await besluitNemen(context, {
      verband,
      handeling: handelingVoor(wijziging.value.raaktTarief),
      contract: concept.contract,
      onderwerp: onderwerpVan(concept),
      titel: `Productenboek wijzigen: ${concept.inhoud.naam}, versie ${concept.versie}`,
      motivering,
      voorbereidDoor: await schrijver(context, concept),
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    await doorvoeren(context, concept, { ...wijziging.value, ingang, besluit: besluit.value.id });
    return decided({ product, versie: concept.versie, besluit: besluit.value.id }, besluit.steps);
  },
});

const onderwerpVan = ({ product, versie }: Productversie) => ({
  soort: 'productversie',
  id: versieId(product, versie),
});

/** Four eyes: who wrote in this version since the last decision prepared it, also when another wrote after them. */
async function schrijver(context: ActContext, { product, opgesteldDoor }: Productversie): Promise<string | null> {
  const schrijfwerk = { schrijven: ['producten/product-bewerken', 'producten/inlezing-bevestigen'], vaststellen: self };
  const wrote = await wroteIn(context, { soort: 'product', id: product }, schrijfwerk);
  return wrote ? context.wie.persoon : opgesteldDoor;
}

type Besluit = Getoetst & { readonly ingang: Temporal.PlainDate; readonly besluit: string };

async function doorvoeren(context: ActContext, concept: Productversie, { ingang, ...rest }: Besluit): Promise<void> {
  const { tx, wie } = context;
  const { product, versie, contract } = concept;
  const { raaktTarief, verschillen, besluit } = rest;
  const onderwerp = onderwerpVan(concept);
  const staat = raaktTarief ? 'besloten' : 'vastgesteld';
  if (!raaktTarief) await endRunning(tx, wie.hoed.code, product, ingang);
  await saveVersie(tx, wie.hoed.code, { ...concept, staat, van: ingang, besluit: onderwerp });
  await context.taakAfronden(self, onderwerp.id);
  await context.gebeurd({
    act: raaktTarief ? beslotenGebeurtenis : self,
    onderwerp: { soort: 'product', id: product },
    besluit,
    na: {
      verband: wie.hoed.code,
      contract,
      versie,
      ingang: ingang.toString(),
      naam: concept.inhoud.naam,
      verschillen: verschillen.map(({ veld, eis }) => eis ?? veld),
    },
  });
}
