// SPDX-License-Identifier: EUPL-1.2
import { datum, newId } from '#libs/kernel';
import { openBericht } from '#modules/berichten';
import { readVerbandenVan } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { zoeksleutel } from '#platform/kluis';
import { leesProductOpCode } from '../indicatie/product.query.ts';
import { takeOverToewijzing } from './toewijzing.store.ts';
import { type Verteld, vertelde } from './toewijzingsbericht.ts';

const self = 'toegang/toewijzing-uit-bericht';

/** Takes over the allocations of a 301 that was made elsewhere; the gemeente's hat is on. @returns how many there were */
export async function toewijzingUitBericht(context: ActContext, berichtId: string): Promise<number> {
  const { tx, wie, vandaag, omgeving } = context;
  const bericht = await openBericht(context, berichtId);
  if (bericht?.soort !== '301') return 0;
  const verband = (await readVerbandenVan(tx, wie.hoed.code, vandaag))[0]?.code ?? null;
  const clientSleutel = zoeksleutel(omgeving.sleutels, bericht.Client.Bsn);
  const toewijzingen = vertelde(bericht);
  for (const verteld of toewijzingen) {
    const product = verband && (await findProduct(context, verband, verteld));
    const own = { id: newId(), indicatie: null, overeenkomst: null, keuze: null, voorbeeld: false };
    await takeOverToewijzing(tx, { ...verteld, ...own, verband, product, clientSleutel }, berichtId);
  }
  const aantal = toewijzingen.length;
  await context.gebeurd({ act: self, onderwerp: { soort: 'bericht', id: berichtId }, na: { aantal } });
  return aantal;
}

async function findProduct(context: ActContext, verband: string, verteld: Verteld): Promise<string | null> {
  const { categorie, productcode, van } = verteld;
  if (!categorie || !productcode) return null;
  return (await leesProductOpCode(context, verband, { categorie, productcode }, datum(van)))?.product ?? null;
}
