// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { keuze, langeTekst, tekst } from '#platform/invoer';
import { type Ervaring, ervaringsoorten, insertErvaring, telSinds } from './ervaring.store.ts';
import { isTeVinden } from './ervaring-lezen.query.ts';
import { inzendingToetsen } from './inzending-toetsen.rule.ts';
import { readWijzers } from './wijzer.store.ts';
import { hashVan, leesZegel } from './zegel.store.ts';

const self = 'toegang/ervaring-melden';
const invoer = z.object({
  verband: tekst(80),
  soort: keuze(ervaringsoorten),
  aanbieder: tekst(8).optional(),
  product: tekst(80).optional(),
  gemeente: tekst(4).optional(),
  verhaal: langeTekst(5_000),
  naam: tekst(100).optional(),
  bereikbaar: tekst(200).optional(),
  /** Which form it came with; made by `toegang/ervaringsformulier`. */
  zegel: z.string().max(200).default(''),
  /** A field that people do not see and leave empty. */
  bijnaam: z.string().max(1_000).default(''),
});
type Melding = z.output<typeof invoer>;

/**
 * Somebody tells what help was like, with or without a name. It is kept locked for the verband alone; a contract manager
 * finds it on the work list, without what it says.
 */
export const ervaringMelden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['bezoeker'],
  invoer,
  run: async (context, melding) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const { verband, zegel, verhaal, naam, bereikbaar } = melding;
    const [wijzer] = await readWijzers(tx, [verband]);
    if (!wijzer || wie.hoed.code !== verband) return refused(reason('wijzer-onbekend'));
    const getoetst = inzendingToetsen({
      getoond: leesZegel(omgeving.sleutels, zegel),
      nu,
      lokveld: melding.bijnaam,
      afgelopenUur: await telSinds(tx, verband, nu.subtract({ hours: 1 })),
      verhaal,
    });
    const onbekend = await onderwerpToetsen(context, melding);
    if (getoetst.status !== 'decided' || onbekend.length > 0)
      return refused([...(getoetst.status === 'refused' ? getoetst.reasons : []), ...onbekend]);

    const ervaring: Ervaring = {
      id: newId(),
      soort: melding.soort,
      aanbieder: melding.aanbieder ?? null,
      product: melding.product ?? null,
      gemeente: melding.gemeente ?? null,
      ontvangen: nu,
      uiterlijk: wijzer.antwoordDagen === null ? null : vandaag.add({ days: wijzer.antwoordDagen }),
    };
    const inhoud = { verhaal, naam: naam ?? null, bereikbaar: bereikbaar ?? null };
    const fresh = await insertErvaring(tx, omgeving.sleutels, verband, { ervaring, inhoud, zegel: hashVan(zegel) });
    if (!fresh) return refused(reason('formulier-al-ontvangen'));
    await opWerklijst(context, ervaring);
    return decided({ kenmerk: ervaring.id, uiterlijk: ervaring.uiterlijk?.toString() ?? null });
  },
});

/** Only about who and what can be found here. */
async function onderwerpToetsen({ tx }: ActContext, melding: Melding): Promise<readonly Reason[]> {
  const { aanbieder, product, gemeente } = melding;
  const found = await isTeVinden(tx, melding.verband, { aanbieder, product, gemeente });
  const reasons: Reason[] = [];
  if (aanbieder && !found?.aanbieder) reasons.push(reason('ervaring-aanbieder-onbekend', {}, 'aanbieder'));
  if (product && !found?.product) reasons.push(reason('ervaring-product-onbekend', {}, 'product'));
  if (gemeente && !found?.gemeente) reasons.push(reason('ervaring-gemeente-onbekend', {}, 'gemeente'));
  return reasons;
}

async function opWerklijst(context: ActContext, { id, soort, aanbieder, product, gemeente, uiterlijk }: Ervaring) {
  await context.taakOpenen({
    rol: 'inkoper',
    soort: 'toegang/ervaring-afhandelen',
    onderwerp: { soort: 'ervaring', id },
    gegevens: { soort },
    ...(uiterlijk && { uiterlijk }),
  });
  await context.gebeurd({
    act: self,
    verwerking: 'aanmaken',
    onderwerp: { soort: 'ervaring', id },
    na: { soort, aanbieder, product, gemeente },
  });
}
