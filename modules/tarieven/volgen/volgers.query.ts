// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { norm, type Source } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { packSource } from '#libs/regiopakket';
import { leesBesloten } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import { json, rows, type Tx } from '#platform/database';
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
  volgingen.find((one) => one.contract === contract && one.product === product) ??
  volgingen.find((one) => one.contract === contract && one.product === null);

/** How products are called, by code; a line of a list that no product has is called what it is. */
export const naamgever =
  (producten: readonly Pick<TeBeprijzen, 'product' | 'naam'>[]) =>
  (code: string): string =>
    producten.find(({ product }) => product === code)?.naam ?? code;

/** What a product follows, in the words of the rule; without a line of its own, the line with its code. */
export function gevolgdeVan(
  { lijst, regel, volgtProduct }: Volging,
  product: string,
  naamVan: (code: string) => string = (code) => code,
): Gevolgde {
  if (volgtProduct !== null) return { soort: 'product', product: volgtProduct, naam: naamVan(volgtProduct) };
  const line = regel ?? product;
  return { soort: 'lijst', lijst: lijst ?? '', regel: line, naam: naamVan(line) };
}

/** The products of a contract that follow something, in the unit of a day: that of a version which begins on it, too. */
export async function leesVolgers(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
  dag: Datum,
): Promise<readonly Volger[]> {
  const volgingen = (await readVolgingen(context.tx, verband)).filter((one) => one.contract === contract);
  if (volgingen.length === 0) return [];
  const producten = await leesTeBeprijzen(context, verband, null, dag);
  const naamVan = naamgever(producten);
  const begint = (await leesBesloten(context, verband, contract)).filter(({ ingang }) => ingang.equals(dag));
  return producten.flatMap((one): readonly Volger[] => {
    const volging = volgingVan(volgingen, one);
    const versie = begint.find(({ product }) => product === one.product);
    // A version of which nothing is counted per client asks no tariff any more.
    if (!volging || versie?.eenheid === 'geen') return [];
    const { product, naam } = one;
    const eenheid = versie?.eenheid ?? one.eenheid;
    const volgt = gevolgdeVan(volging, product, naamVan);
    const { procent } = volging;
    return [{ product, naam, eenheid, nieuweVersie: versie !== undefined, volgt, procent, bron: sourceOf(volging) }];
  });
}

/** The days after today on which what a contract follows, or what was adopted for it, becomes something else. */
export async function leesVolgdagen(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  contract: string,
): Promise<readonly Datum[]> {
  const { tx, vandaag } = context;
  const volgers = await leesVolgers(context, verband, contract, vandaag);
  const volgt = volgers.map((one) => one.volgt);
  const lines = volgt.flatMap((one) => (one.soort === 'lijst' ? { lijst: one.lijst, regel: one.regel } : []));
  const followed = volgt.flatMap((one) => (one.soort === 'product' ? one.product : []));
  const producten = [...followed, ...volgers.map(({ product }) => product)];
  const found = await rows<{ van: Datum }>(
    tx,
    sql`select b.van from tarieven.lijstbedragen b
          join jsonb_to_recordset(${json(lines)}) as r(lijst text, regel text) on r.lijst = b.lijst and r.regel = b.regel
        where b.verband = ${verband} and b.staat = 'vastgesteld' and b.van > ${vandaag}
        union
        select t.van from tarieven.tarieven t where t.verband = ${verband} and t.product = any(${producten})
          and t.staat = 'vastgesteld' and t.van > ${vandaag}
        order by 1`,
  );
  return found.map(({ van }) => van);
}

/** Does the tariff of this product follow something, so that nobody computes or asks another? */
export async function isVolger(tx: Tx, verband: string, product: Pick<TeBeprijzen, 'product' | 'contract'>) {
  return volgingVan(await readVolgingen(tx, verband), product) !== undefined;
}

/** Which of these products follow something. */
export async function leesVolgend(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  producten: readonly { readonly code: string; readonly contract: string }[],
): Promise<ReadonlySet<string>> {
  const volgingen = await readVolgingen(tx, verband);
  const volgt = producten.filter(({ code: product, contract }) => volgingVan(volgingen, { product, contract }));
  return new Set(volgt.map(({ code }) => code));
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
