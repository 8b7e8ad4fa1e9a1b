// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { openBericht } from '#modules/berichten';
import { verbandNu } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id } from '#platform/invoer';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { leesProduct } from '../indicatie/product.query.ts';
import { clientVinden } from '../toewijzing/client-vinden.act.ts';
import { readGedeclareerd } from '../toewijzing/gedeclareerd.store.ts';
import { lockClient, readToewijzingenVan } from '../toewijzing/toewijzing.store.ts';
import { toewijzingenSturen } from '../toewijzing/toewijzingen-sturen.act.ts';
import { type Clientdeel, clientUitVerzoek } from '../toewijzing/toewijzingsbericht.ts';
import { adres, bedrag, frequentie, ofLeeg, volume } from '../velden.act.ts';
import { uitwerkingUitvoeren } from './uitwerking-uitvoeren.act.ts';
import { readVerzoek, type Verzoek } from './verzoek.store.ts';
import { isOpen } from './verzoek.ts';
import { verzoekenHonoreren } from './verzoek-afronden.act.ts';
import { type Uitwerking, wijzigingUitwerken } from './verzoek-uitwerken.rule.ts';

const invoer = z.object({
  verzoek: id(),
  // Only for a request for allocation, where the gemeente may give something else than was asked (IV094).
  product: ofLeeg(z.string().max(100, 'Kies een product.')),
  van: ofLeeg(dag()),
  tot: ofLeeg(dag()),
  volume: ofLeeg(volume()),
  frequentie: ofLeeg(frequentie()),
  budget: ofLeeg(bedrag()),
  ...adres,
});
type Invoer = z.output<typeof invoer>;

/** The access desk gives what was asked: allocations are made or changed, and the aanbieder gets its 301. */
export const verzoekHonoreren = defineAct({
  naam: 'toegang/verzoek-honoreren',
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer,
  run: async (context, gegeven) => {
    const { tx } = context;
    const gevonden = await readVerzoek(tx, gegeven.verzoek);
    if (gevonden) await lockClient(tx, gevonden);
    const verzoek = gevonden && (await readVerzoek(tx, gegeven.verzoek));
    if (!verzoek) return refused(reason('verzoek-onbekend'));
    if (!isOpen(verzoek.staat)) return refused(reason('verzoek-afgehandeld'));
    const uitwerking = await werkUit(context, verzoek, gegeven);
    if (uitwerking.status !== 'decided') return uitwerking;
    const client = (await clientVinden(context, verzoek)) ?? (await clientMetAdres(context, verzoek, gegeven));
    if (!client) return refused(reason('adres-nodig', {}, 'straatnaam'));
    const gemaakt = await uitwerkingUitvoeren(context, verzoek, uitwerking.value);
    if (gemaakt.status !== 'decided') return gemaakt;
    const geheel = verzoek.soort === 'wijziging' ? verzoek.referentie : null;
    const verstuurd = await toewijzingenSturen(context, verzoek, { client, gewijzigd: gemaakt.value, geheel });
    if (verstuurd.status !== 'decided') return verstuurd;
    await verzoekenHonoreren(context, verzoek, [verzoek.referentie]);
    return decided({ verzoek: verzoek.id, bericht: verstuurd.value, toewijzingen: gemaakt.value });
  },
});

async function werkUit(context: ActContext, verzoek: Verzoek, gegeven: Invoer): Promise<Outcome<Uitwerking, Reason>> {
  if (verzoek.soort === 'wijziging') {
    const toewijzingen = new Map((await readToewijzingenVan(context.tx, verzoek)).map((een) => [een.nummer, een]));
    const gedeclareerd = await readGedeclareerd(context.tx, verzoek, [...toewijzingen.keys()]);
    return wijzigingUitwerken(verzoek.gevraagd, toewijzingen, gedeclareerd);
  }
  const { gevraagd } = verzoek;
  const van = gegeven.van?.toString() ?? gevraagd.van;
  const tot = gegeven.tot?.toString() ?? gevraagd.tot;
  if (tot !== null && tot < van) return refused(reason('periode-omgekeerd', { van, tot }, 'tot'));
  const anders = await anderProduct(context, gegeven.product, van);
  if (!anders) return refused(reason('product-niet-vastgesteld', { product: gegeven.product ?? '' }, 'product'));
  return decided({
    versies: [],
    nieuw: [
      {
        ...gevraagd,
        ...anders,
        van,
        tot,
        ...(gegeven.volume !== undefined && { volume: gegeven.volume }),
        ...(gegeven.frequentie !== undefined && { frequentie: frequenties[gegeven.frequentie] }),
        ...(gegeven.budget !== undefined && { budget: gegeven.budget }),
      },
    ],
  });
}

/** What another product of the region changes about what was asked; nothing when none was chosen. */
async function anderProduct(context: ActContext, code: string | undefined, van: string) {
  if (code === undefined) return {};
  const verband = await verbandNu(context);
  const product = verband && (await leesProduct(context, verband, code, datum(van)));
  if (!product) return undefined;
  const { categorie, productcode, eenheid } = product;
  return { categorie, productcode, eenheid: eenheidcodes[eenheid] };
}

/** A client who is not known here yet: as the aanbieder described it, with the address that the access desk gives. */
async function clientMetAdres(
  context: ActContext,
  { bericht: kenmerk }: Verzoek,
  { straatnaam, huisnummer, postcode, plaatsnaam }: Invoer,
): Promise<Clientdeel | undefined> {
  const bericht = await openBericht(context, kenmerk);
  if (bericht?.soort !== '315' || !straatnaam || !huisnummer || !postcode || !plaatsnaam) return undefined;
  return clientUitVerzoek(bericht.Client, { straatnaam, huisnummer, postcode, plaatsnaam });
}
