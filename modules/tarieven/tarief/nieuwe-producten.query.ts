// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, type Outcome, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { kostprijzenBerekenen } from '../kostprijs/kostprijzen-berekenen.rule.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { werkVolgtarievenUit } from '../volgen/volgtarieven-uitwerken.query.ts';
import { leesTeBeprijzen } from './producten.query.ts';

/** A product that has not been adopted with a tariff: how far it is. */
export type NieuwProduct = {
  readonly product: string;
  readonly naam: string;
  readonly staat: 'concept' | 'vastgesteld';
  /** Nothing is counted per client: it needs no price. */
  readonly zonderTarief: boolean;
  readonly berekend: boolean;
  readonly voorgelegd: boolean;
};

/** The products of a contract that still are to be adopted, in the order of the product book. */
export const leesNieuweProducten = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
): Promise<readonly NieuwProduct[]> =>
  rows(
    tx,
    sql`select n.product, n.naam, n.staat, n.eenheid = 'geen' as "zonderTarief",
          coalesce(t.berekend, false) as berekend, coalesce(t.voorgelegd, v.product is not null, false) as voorgelegd
        from (
          select distinct on (p.product) p.product, p.naam, p.staat, p.eenheid, p.volgorde,
            bool_or(p.staat = 'vastgesteld') over (partition by p.product) as adopted
          from producten.v_producten p where p.verband = ${verband} and p.contract = ${contract}
          order by p.product, p.versie desc
        ) n
        left join (
          select product, bool_or(staat = 'vastgesteld') as adopted, bool_or(staat = 'concept') as berekend,
            bool_or(staat = 'voorgesteld') as voorgelegd
          from tarieven.tarieven where verband = ${verband} and contract = ${contract} group by product
        ) t on t.product = n.product
        left join (
          select distinct unnest(producten) as product from tarieven.voorstellen
          where verband = ${verband} and contract = ${contract} and staat = 'voorgesteld'
        ) v on v.product = n.product
        where case when n.eenheid = 'geen' then not n.adopted else t.adopted is not true end
        order by n.volgorde, n.product`,
  );

export type NogTeBeprijzen = NieuwProduct & {
  /** Its tariff is not computed: it follows a list or another product. */
  readonly volgt: boolean;
  /** What its price cannot be computed with; null where nothing has to be computed any more. */
  readonly proef: Outcome<number> | null;
};

/** The same, with for each product without a price whether it can be computed for a year, and else why not. */
export async function leesNogTeBeprijzen(
  context: QueryContext,
  verband: string,
  contract: string,
  jaar: number,
): Promise<readonly NogTeBeprijzen[]> {
  const found = await leesNieuweProducten(context, verband, contract);
  if (found.every(({ zonderTarief, berekend, voorgelegd }) => zonderTarief || berekend || voorgelegd))
    return found.map((one) => ({ ...one, volgt: false, proef: null }));
  const priced = await leesTeBeprijzen(context, verband, contract);
  const { model } = await leesRekenmodel(context, verband, datum(`${jaar}-12-31`));
  const gevolgd = await werkVolgtarievenUit(context, verband, contract, datum(`${jaar}-01-01`));
  const volging = gevolgd.status === 'decided' ? gevolgd.value : { volgers: [], nietGevolgd: [] };
  return found.map((one): NogTeBeprijzen => {
    const product = priced.find(({ product: code }) => code === one.product);
    const volgt = volging.volgers.some((volger) => volger.product === one.product);
    if (!product || one.berekend || one.voorgelegd) return { ...one, volgt, proef: null };
    const stuck = volging.nietGevolgd.find((other) => other.product === one.product);
    if (volgt) return { ...one, volgt, proef: stuck ? refused(stuck.redenen, stuck.stappen) : decided(1) };
    const outcome = kostprijzenBerekenen({ model, jaar, producten: [product] });
    const proef = outcome.status === 'decided' ? decided(outcome.value.length, outcome.steps) : outcome;
    return { ...one, volgt, proef };
  });
}
