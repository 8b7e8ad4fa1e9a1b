// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, tekst } from '#platform/invoer';
import { vraagBesluit } from '../productversie/product-bewerken.act.ts';
import {
  insertProduct,
  lockBoek,
  type Productversie,
  readVersies,
  saveVersie,
} from '../productversie/productversie.store.ts';
import { lockInlezing, readInhoud, settleInlezing } from './inlezing.store.ts';
import { type Inleesplan, inlezingUitwerken, type Voornemen } from './inlezing-uitwerken.query.ts';

const self = 'producten/inlezing-bevestigen';

/**
 * Makes concept versions of what a workbook changes: all of it or nothing. Who offered the file confirms it; who adopts
 * what is in it is someone else.
 */
export const inlezingBevestigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ inlezing: id(), kenmerk: tekst(64) }),
  run: async (context, { inlezing, kenmerk }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const belegd = await taakBelegd(context, 'producten/versie-voorbereiden');
    if (belegd.status !== 'decided') return belegd;
    const found = await lockInlezing(tx, verband, inlezing);
    const bytes = await readInhoud(tx, verband, inlezing);
    if (!found) return refused(reason('inlezing-bestaat-niet'));
    if (!bytes) return refused(reason('inlezing-afgehandeld'));
    if (found.persoon !== wie.persoon) return refused(reason('inlezing-van-ander', { door: found.door }));
    await lockBoek(tx, verband);
    const plan = await inlezingUitwerken(context, verband, bytes);
    const checked = confirmable(plan, kenmerk);
    if (checked.status !== 'decided') return checked;

    for (const voornemen of plan.voornemens) await carryOut(context, inlezing, voornemen);
    const nieuw = plan.voornemens.filter((voornemen) => voornemen.nu === null).length;
    const gewijzigd = plan.voornemens.length - nieuw;
    await settleInlezing(tx, verband, inlezing, { staat: 'ingelezen', nieuw, gewijzigd, op: nu });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'inlezing', id: inlezing },
      na: { naam: found.naam, sha256: found.sha256, nieuw, gewijzigd },
    });
    return decided({ inlezing, nieuw, gewijzigd });
  },
});

function confirmable({ bevindingen, voornemens, kenmerk }: Inleesplan, seen: string): Outcome<true, Reason> {
  if (bevindingen.length > 0) return refused(reason('inlezing-heeft-bevindingen', { aantal: bevindingen.length }));
  if (voornemens.length === 0) return refused(reason('inlezing-zonder-verschil'));
  return kenmerk === seen ? decided(true) : refused(reason('inlezing-boek-veranderd'));
}

/** A concept is changed; of what is adopted, and of what is new, there comes a version in concept. */
async function carryOut(context: ActContext, inlezing: string, voornemen: Voornemen): Promise<void> {
  const { tx, wie } = context;
  const { product, contract, inhoud, ingang, nu } = voornemen;
  const verband = wie.hoed.code;
  const versies = await readVersies(tx, verband, product);
  const versie = nu?.staat === 'concept' ? nu.versie : (versies[0]?.versie ?? 0) + 1;
  if (!nu) await insertProduct(tx, verband, { code: product, contract, afgeleidVan: null });
  const concept: Productversie = {
    product,
    contract,
    versie,
    staat: 'concept',
    van: ingang,
    tot: null,
    inhoud,
    besluit: null,
    opgesteldDoor: wie.persoon,
  };
  await saveVersie(tx, verband, concept);
  if (versie > 1) await vraagBesluit(context, concept, versies);
  await context.gebeurd({ act: self, onderwerp: { soort: 'product', id: product }, na: { versie, inlezing } });
}
