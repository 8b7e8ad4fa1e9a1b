// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import { codesVan } from './eenheid.ts';
import { type Contractfeit, type Productfeit, productVan, type Toegewezen, type Toewijzingfeit } from './feiten.ts';
import type { Prestatie } from './prestatie.ts';

/**
 * What the region agreed with one aanbieder, as far as the lines of a declaratie ask: products by code, and the agreement
 * with its tariff by product and day. A declaratie asks the same few things over and over, so each is looked up once.
 */
export class Contractboek {
  private readonly aanbieder: string;
  private readonly perCode = new Tabel<readonly Productfeit[]>();
  private readonly perDag = new Tabel<ReadonlyMap<string, Contractfeit | null>>();

  constructor(aanbieder: string) {
    this.aanbieder = aanbieder;
  }

  /** Looks up what these lines need and was not asked before. */
  async lees(
    tx: Tx,
    toewijzingen: ReadonlyMap<number, Pick<Toegewezen, 'toewijzing'>>,
    prestaties: readonly Prestatie[],
  ): Promise<void> {
    const codes = new Tabel<Productvraag>();
    const vragen = new Map<string, Contractvraag>();
    for (const { toewijzingnummer, productcode } of prestaties) {
      const verband = toewijzingen.get(toewijzingnummer)?.toewijzing.verband;
      if (verband && this.perCode.get(verband, productcode) === undefined)
        codes.set(verband, productcode, { verband, productcode });
    }
    await this.leesProducten(tx, codes.waarden());
    for (const prestatie of prestaties) {
      const toewijzing = toewijzingen.get(prestatie.toewijzingnummer)?.toewijzing;
      const product = toewijzing && this.productVan(toewijzing, prestatie);
      if (!toewijzing?.verband || !product) continue;
      const { verband } = toewijzing;
      const dag = prestatie.begin;
      if (this.perDag.get(verband, product)?.get(dag) === undefined)
        vragen.set(keyOf(verband, product, dag), { verband, product, dag });
    }
    await this.leesContracten(tx, [...vragen.values()]);
  }

  /** Products with this code in the product book of the region; null when no product book is known. */
  producten({ verband }: Toewijzingfeit, productcode: string): readonly Productfeit[] | null {
    return verband === null ? null : (this.perCode.get(verband, productcode) ?? []);
  }

  /** The agreement on the first day of the line, with its tariff. */
  contract(toewijzing: Toewijzingfeit, prestatie: Prestatie): Contractfeit | null {
    const product = this.productVan(toewijzing, prestatie);
    if (toewijzing.verband === null || product === null) return null;
    return this.perDag.get(toewijzing.verband, product)?.get(prestatie.begin) ?? null;
  }

  private productVan(toewijzing: Toewijzingfeit, { categorie, productcode }: Prestatie): string | null {
    return toewijzing.product ?? productVan(toewijzing, categorie, this.producten(toewijzing, productcode));
  }

  private async leesProducten(tx: Tx, vragen: readonly Productvraag[]): Promise<void> {
    if (vragen.length === 0) return;
    const found = await readProducten(tx, vragen);
    const perCode = Map.groupBy(found, ({ verband, productcode }) => keyOf(verband, productcode));
    for (const { verband, productcode } of vragen) {
      const producten = perCode.get(keyOf(verband, productcode)) ?? [];
      const feiten = producten.map(({ product, categorie, eenheid }) => ({ product, categorie, eenheid }));
      this.perCode.set(verband, productcode, feiten);
    }
  }

  private async leesContracten(tx: Tx, vragen: readonly Contractvraag[]): Promise<void> {
    if (vragen.length === 0) return;
    const found = await readContracten(tx, this.aanbieder, vragen);
    for (const { verband, product, dag } of vragen) {
      const bekend = this.perDag.get(verband, product) ?? new Map<string, Contractfeit | null>();
      this.perDag.set(verband, product, new Map(bekend).set(dag, found.get(keyOf(verband, product, dag)) ?? null));
    }
  }
}

/** Values by two keys, without making one text of them for every line. */
class Tabel<T> {
  private readonly rijen = new Map<string, Map<string, T>>();

  get = (rij: string, kolom: string): T | undefined => this.rijen.get(rij)?.get(kolom);

  set(rij: string, kolom: string, waarde: T): void {
    const kolommen = this.rijen.get(rij) ?? new Map<string, T>();
    this.rijen.set(rij, kolommen.set(kolom, waarde));
  }

  waarden = (): readonly T[] => [...this.rijen.values()].flatMap((kolommen) => [...kolommen.values()]);
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
          coalesce(e.id, t.id) as tarief, coalesce(e.bedrag, t.bedrag) as bedrag, coalesce(e.eenheid, t.eenheid) as eenheid
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
          order by cao = 'basis', micro desc limit 1) t on true
        left join lateral (
          select id, bedrag, eenheid from tarieven.v_aanbiedertarieven
          where verband = v.verband and aanbieder = ${aanbieder} and product = v.product and van <= v.dag
            and (tot is null or tot >= v.dag) limit 1) e on true`,
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
