// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import { readIndicatiesVan } from './indicatie.store.ts';
import { leesProduct } from './product.query.ts';

const soort = 'toegang/aanbieder-kiezen';

/** Keeps the case on the work list as long as one of its indications has no provider, for the oldest of them. */
export async function vraagAanbieder(context: ActContext, casus: string): Promise<void> {
  const indicaties = await readIndicatiesVan(context.tx, context.omgeving.sleutels, casus);
  const waiting = indicaties.find(({ staat }) => staat === 'gesteld');
  await context.taakAfronden(soort, casus);
  if (!waiting) return;
  const product = await leesProduct(context, waiting.verband, waiting.product, waiting.van);
  await context.taakOpenen({
    rol: 'toegang',
    soort,
    onderwerp: { soort: 'casus', id: casus },
    gegevens: { product: product?.naam ?? waiting.product },
  });
}
