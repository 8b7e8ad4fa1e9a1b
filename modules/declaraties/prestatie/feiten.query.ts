// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { json, rows, type Tx } from '#platform/database';
import type { Declaratie } from '../declaratie/declaratie.ts';
import type { Berichtfeiten } from '../toets/bericht-toetsen.rule.ts';
import { codesVan } from './eenheid.ts';
import { type Contractfeit, type Productfeit, productVan, type Toewijzingfeit } from './feiten.ts';
import { type Reeks, readEerder, readOpenDebetten } from './prestatie.store.ts';

/** Everything that the lines of a declaratie are held against: one question for each kind of fact, however many lines. */
export async function leesFeiten({ tx }: Pick<QueryContext, 'tx'>, declaratie: Declaratie): Promise<Berichtfeiten> {
  const prestaties = declaratie.clienten.flatMap((client) => client.prestaties);
  const nummers = [...new Set(prestaties.map(({ toewijzingnummer }) => toewijzingnummer))];
  const referenties = prestaties.flatMap(({ referentie, vorige }) =>
    vorige === null ? [referentie] : [referentie, vorige],
  );
  const toewijzingen = await readToewijzingen(tx, declaratie, nummers);
  const producten = await readProducten(
    tx,
    [...toewijzingen.values()],
    prestaties.map(({ productcode }) => productcode),
  );
  const feiten = {
    toewijzingen,
    eerder: await readEerder(tx, declaratie, referenties),
    openDebetten: await readOpenDebetten(tx, declaratie, nummers),
    producten: (toewijzing: Toewijzingfeit, productcode: string) =>
      toewijzing.verband === null ? null : (producten.get(keyOf(toewijzing.verband, productcode)) ?? []),
  };
  const vragen = prestaties.flatMap((prestatie) => {
    const toewijzing = toewijzingen.get(prestatie.toewijzingnummer);
    const product =
      toewijzing && productVan(toewijzing, prestatie.categorie, feiten.producten(toewijzing, prestatie.productcode));
    return toewijzing?.verband && product ? [{ verband: toewijzing.verband, product, dag: prestatie.begin }] : [];
  });
  const contracten = await readContracten(tx, declaratie.aanbieder, vragen);
  return {
    ...feiten,
    contract: (toewijzing, { categorie, productcode, begin }) => {
      const product = productVan(toewijzing, categorie, feiten.producten(toewijzing, productcode));
      return (toewijzing.verband && product && contracten.get(keyOf(toewijzing.verband, product, begin))) || null;
    },
  };
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n');

async function readToewijzingen(tx: Tx, { gemeente, aanbieder, wet }: Reeks, nummers: readonly number[]) {
  const found = await rows<Toewijzingfeit>(
    tx,
    sql`select id, nummer, encode(client_hash, 'hex') as client, wet, verband, product, categorie, productcode, volume, eenheid,
          frequentie, budget, van::text as van, tot::text as tot, reden_wijziging as "redenWijziging"
        from toegang.v_toewijzingen where gemeente = ${gemeente} and aanbieder = ${aanbieder} and wet = ${wet}
          and nummer = any(${sql.val([...nummers])}::integer[])`,
  );
  return new Map(found.map((toewijzing) => [toewijzing.nummer, toewijzing]));
}

type ProductRow = Productfeit & { readonly verband: string; readonly productcode: string };

async function readProducten(tx: Tx, toewijzingen: readonly Toewijzingfeit[], codes: readonly string[]) {
  const verbanden = [...new Set(toewijzingen.flatMap(({ verband }) => verband ?? []))];
  const found = await rows<ProductRow>(
    tx,
    sql`select distinct verband, product, categorie, productcode, eenheid from producten.v_producten
        where staat = 'vastgesteld' and verband = any(${sql.val(verbanden)}::text[])
          and productcode = any(${sql.val([...new Set(codes)])}::text[])`,
  );
  return new Map(
    [...Map.groupBy(found, ({ verband, productcode }) => keyOf(verband, productcode))].map(([key, entries]) => [
      key,
      entries.map(({ product, categorie, eenheid }): Productfeit => ({ product, categorie, eenheid })),
    ]),
  );
}

export type Contractvraag = { readonly verband: string; readonly product: string; readonly dag: string };
type ContractRow = Contractvraag &
  Omit<Contractfeit, 'tarief'> & { readonly tarief: string | null; readonly bedrag: number; readonly eenheid: string };

/**
 * For many questions at once what `overeenkomstVoor` (contracten) and `tariefOp` (tarieven) answer for one; a test holds
 * the answers together. @returns the agreement with its tariff, by verband, product and day
 */
export async function readContracten(
  tx: Tx,
  aanbieder: string,
  vragen: readonly Contractvraag[],
): Promise<ReadonlyMap<string, Contractfeit>> {
  const found = await rows<ContractRow>(
    tx,
    sql`select v.verband, v.product, v.dag::text as dag, o.id as overeenkomst, o.contract, o.cao, o.micro,
          t.id as tarief, t.bedrag, t.eenheid
        from (select distinct verband, product, dag from jsonb_to_recordset(${json(vragen)}) as r(verband text, product text, dag date)) v
        join lateral (
          select o.id, o.contract, o.cao, o.micro from contracten.v_overeenkomsten o
          join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id and p.product = v.product
          where o.verband = v.verband and o.aanbieder = ${aanbieder} and o.staat = 'getekend' and o.van <= v.dag and o.tot >= v.dag
          order by o.van desc limit 1) o on true
        left join lateral (
          select id, bedrag, eenheid from tarieven.v_tarieven
          where verband = v.verband and product = v.product and staat = 'vastgesteld' and cao in (o.cao, 'basis')
            and micro in (o.micro, false) and van <= v.dag and (tot is null or tot >= v.dag)
          order by cao = 'basis', micro desc limit 1) t on true`,
  );
  return new Map(found.map((row) => [keyOf(row.verband, row.product, row.dag), toContract(row)]));
}

const toContract = ({ overeenkomst, contract, cao, micro, tarief, bedrag, eenheid }: ContractRow): Contractfeit => {
  const [code] = codesVan(eenheid ?? '');
  return {
    overeenkomst,
    contract,
    cao,
    micro,
    tarief: tarief !== null && code ? { id: tarief, bedrag, eenheid: code } : null,
  };
};
