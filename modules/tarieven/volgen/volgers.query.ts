// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { norm, type Source } from '#libs/explain';
import { packSource } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import type { Tx } from '#platform/database';
import { leesTeBeprijzen, type TeBeprijzen } from '../tarief/producten.query.ts';
import type { Lijstbedrag } from './tarieflijst.store.ts';
import type { Gevolgde, Volger } from './volger.ts';
import type { Volging } from './volging.store.ts';
import { readVolgingen } from './volging.store.ts';

/** What one product follows: its own rule goes before that of its contract. */
export const volgingVan = (
  volgingen: readonly Volging[],
  { product, contract }: Pick<TeBeprijzen, 'product' | 'contract'>,
): Volging | undefined =>
  volgingen.find((one) => one.product === product) ??
  volgingen.find((one) => one.contract === contract && one.product === null);

/** What a product follows, in the words of the rule; without a line of its own, the line with its code. */
export const gevolgdeVan = ({ lijst, regel, volgtProduct }: Volging, product: string): Gevolgde =>
  volgtProduct === null
    ? { soort: 'lijst', lijst: lijst ?? '', regel: regel ?? product }
    : { soort: 'product', product: volgtProduct };

/** The products of a contract that follow something. */
export async function leesVolgers(context: Pick<QueryContext, 'tx'>, verband: string, contract: string) {
  const volgingen = await readVolgingen(context.tx, verband);
  const producten = await leesTeBeprijzen(context, verband, contract);
  return producten.flatMap((product): readonly Volger[] => {
    const volging = volgingVan(volgingen, product);
    if (!volging) return [];
    const { procent } = volging;
    const volgt = gevolgdeVan(volging, product.product);
    return [{ product: product.product, eenheid: product.eenheid, volgt, procent, bron: sourceOf(volging) }];
  });
}

/** Does the tariff of this product follow something, so that nobody computes or asks another? */
export async function isVolger(tx: Tx, verband: string, product: Pick<TeBeprijzen, 'product' | 'contract'>) {
  return volgingVan(await readVolgingen(tx, verband), product) !== undefined;
}

/** Where a rule of following, or an amount of a list, stands. */
export const sourceOf = (one: Pick<Volging | Lijstbedrag, 'id' | 'bron' | 'herkomst'>): Source =>
  one.herkomst ? packSource(`tarieven/${one.id}`, one.herkomst) : norm(one.bron);

/** What a tariff follows, by name: its own rule goes before that of its contract; in the words of SQL, for a tariff `t`. */
export const volgtVan = sql<string | null>`(select coalesce(l.naam, p.naam, k.volgt_product) from tarieven.volgingen k
  left join tarieven.tarieflijsten l on l.verband = k.verband and l.code = k.lijst
  left join lateral (select naam from producten.v_producten p where p.verband = k.verband and p.product = k.volgt_product
    order by versie desc limit 1) p on true
  where k.verband = t.verband and k.contract = t.contract and (k.product is null or k.product = t.product)
    and k.beeindigd is null order by k.product is null limit 1)`;
