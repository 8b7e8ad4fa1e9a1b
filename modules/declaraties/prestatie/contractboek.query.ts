// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import { codesVan } from './eenheid.ts';
import { type Contractfeit, type Productfeit, productVan, type Toewijzingfeit } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

/**
 * What the region agreed with one aanbieder, as far as the lines of a declaratie ask: products by code, and the agreement
 * with its tariff by product and day. A declaratie asks the same few things over and over, so each is looked up once.
 */
export class Contractboek {
  private readonly aanbieder: string;
  private readonly perCode = new Map<string, readonly Productfeit[]>();
  private readonly perDag = new Map<string, Contractfeit | null>();

  constructor(aanbieder: string) {
    this.aanbieder = aanbieder;
  }

  /** Looks up what these lines need and was not asked before. */
  async lees(
    tx: Tx,
    toewijzingen: ReadonlyMap<number, Toewijzingfeit>,
    prestaties: readonly Prestatie[],
  ): Promise<void> {
    const codes = new Map<string, Productvraag>();
    for (const { toewijzingnummer, productcode } of prestaties) {
      const verband = toewijzingen.get(toewijzingnummer)?.verband;
      if (verband && !this.perCode.has(keyOf(verband, productcode)))
        codes.set(keyOf(verband, productcode), { verband, productcode });
    }
    await this.leesProducten(tx, codes);
    const vragen = new Map<string, Contractvraag>();
    for (const prestatie of prestaties) {
      const vraag = this.vraagVan(toewijzingen.get(prestatie.toewijzingnummer), prestatie);
      if (vraag && !this.perDag.has(vraag.sleutel)) vragen.set(vraag.sleutel, vraag);
    }
    await this.leesContracten(tx, vragen);
  }

  /** Products with this code in the product book of the region; null when no product book is known. */
  producten({ verband }: Toewijzingfeit, productcode: string): readonly Productfeit[] | null {
    return verband === null ? null : (this.perCode.get(keyOf(verband, productcode)) ?? []);
  }

  /** The agreement on the first day of the line, with its tariff. */
  contract(toewijzing: Toewijzingfeit, prestatie: Prestatie): Contractfeit | null {
    const vraag = this.vraagVan(toewijzing, prestatie);
    return (vraag && this.perDag.get(vraag.sleutel)) ?? null;
  }

  private vraagVan(
    toewijzing: Toewijzingfeit | undefined,
    { categorie, productcode, begin }: Prestatie,
  ): (Contractvraag & { readonly sleutel: string }) | undefined {
    if (!toewijzing?.verband) return undefined;
    const product = productVan(toewijzing, categorie, this.producten(toewijzing, productcode));
    if (product === null) return undefined;
    return { verband: toewijzing.verband, product, dag: begin, sleutel: keyOf(toewijzing.verband, product, begin) };
  }

  private async leesProducten(tx: Tx, vragen: ReadonlyMap<string, Productvraag>): Promise<void> {
    if (vragen.size === 0) return;
    const found = await readProducten(tx, [...vragen.values()]);
    const perCode = Map.groupBy(found, ({ verband, productcode }) => keyOf(verband, productcode));
    for (const sleutel of vragen.keys())
      this.perCode.set(
        sleutel,
        (perCode.get(sleutel) ?? []).map(({ product, categorie, eenheid }) => ({ product, categorie, eenheid })),
      );
  }

  private async leesContracten(tx: Tx, vragen: ReadonlyMap<string, Contractvraag>): Promise<void> {
    if (vragen.size === 0) return;
    const found = await readContracten(tx, this.aanbieder, [...vragen.values()]);
    for (const sleutel of vragen.keys()) this.perDag.set(sleutel, found.get(sleutel) ?? null);
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n');

type Productvraag = { readonly verband: string; readonly productcode: string };

const readProducten = (tx: Tx, vragen: readonly Productvraag[]) =>
  rows<Productfeit & Productvraag>(
    tx,
    sql`select distinct p.verband, p.product, p.categorie, p.productcode, p.eenheid from producten.v_producten p
        join jsonb_to_recordset(${json(vragen)}) as r(verband text, productcode text) using (verband, productcode)
        where p.staat = 'vastgesteld'`,
  );

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
