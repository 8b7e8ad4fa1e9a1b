// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { upsertPackOvergang } from '../overgang/overgang.store.ts';
import { type PakketProduct, pagina, vormen } from '../pack.ts';
import { upsertPackProduct } from '../productversie/productversie.store.ts';
import { upsertPackVorm } from '../vorm/vorm.store.ts';

/** Takes the product book and the special forms of buying from the pack. A first version is meant to run from the day on which its contract begins. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const { producten } = pagina.optional().parse(pakket.paginas['producten']) ?? { producten: [] };
  const verband = context.wie.hoed.code;
  for (const [volgorde, product] of producten.entries()) {
    const contract = await leesContract(context, verband, product.contract);
    await upsertPackProduct(context.tx, verband, {
      product,
      volgorde,
      ingang: bekend(contract?.keuzes?.looptijd?.ingang ?? 'onbekend'),
    });
    if (product.was) await upsertPackOvergang(context.tx, verband, vroeger(product, product.was));
  }
  const { productvormen } = vormen.optional().parse(pakket.paginas['productvormen']) ?? { productvormen: [] };
  for (const [volgorde, vorm] of productvormen.entries()) await upsertPackVorm(context.tx, verband, vorm, volgorde);
}

/** How a product was bought before this plan [002 §6.8.3]; by how much the unit changed, the plan does not say. */
const vroeger = (product: PakketProduct, { eenheid, ...herkomst }: NonNullable<PakketProduct['was']>) => ({
  stelsel: 'vorige inkoop',
  was: product.code,
  wasNaam: product.naam,
  wasEenheid: eenheid,
  wordt: product.code,
  vervalt: false,
  factor: null,
  per: null,
  herkomst,
  voorbeeld: herkomst.voorbeeld === true,
});
