// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { productCompleet } from './product-compleet.rule.ts';
import { kernVan, type Productversie, readConcepten, readVersies } from './productversie.store.ts';

/** The product book is there for everyone who buys, gives, allocates or pays care. */
export const lezers = deelnemers;

/** A version of a product as other rooms see it: a row of `producten.v_producten`. */
export type ProductRij = {
  readonly product: string;
  readonly versie: number;
  readonly contract: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly wet: 'jeugdwet' | 'wmo';
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: string;
  readonly van: Temporal.PlainDate | null;
  readonly tot: Temporal.PlainDate | null;
  readonly staat: 'concept' | 'vastgesteld';
  readonly doelen: readonly string[];
  readonly kernbedingen: readonly string[];
  readonly voorbeeld: boolean;
  /** The message code is an example, also where the product itself is not. */
  readonly codeVoorbeeld: boolean;
};

const columns = sql`p.product, p.versie, p.contract, p.naam, p.omschrijving, p.wet, p.categorie, p.productcode, p.eenheid,
  p.van, p.tot, p.staat, p.doelen, p.kernbedingen, p.voorbeeld, p.code_voorbeeld as "codeVoorbeeld"`;

/** Of each product the version that counts on a day: what runs then, else what is adopted for later or ran before, else the concept. */
const counting = (verband: string, dag: Temporal.PlainDate) => sql`
  select distinct on (p.volgorde, p.product) p.* from producten.v_producten p
  where p.verband = ${verband}
  order by p.volgorde, p.product, p.staat = 'vastgesteld' desc,
    p.van <= ${dag} and (p.tot is null or p.tot >= ${dag}) desc, p.versie desc`;

/**
 * The products of a contract, one row for each.
 * @param dag the day on which they must count; today when left out
 */
export const leesProducten = (
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  contract: string,
  dag: Temporal.PlainDate = context.vandaag,
): Promise<readonly ProductRij[]> =>
  rows(
    context.tx,
    sql`select ${columns} from (${counting(verband, dag)}) p where p.contract = ${contract} order by p.volgorde, p.product`,
  );

/** The adopted version of one product that runs on a day, or `undefined`. */
export const leesProduct = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  product: string,
  dag: Temporal.PlainDate,
): Promise<ProductRij | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from producten.v_producten p where p.verband = ${verband} and p.product = ${product}
        and p.staat = 'vastgesteld' and p.van <= ${dag} and (p.tot is null or p.tot >= ${dag})`,
  );

export type ProductZoeking = {
  readonly contract?: string | undefined;
  readonly wet?: string | undefined;
  readonly q?: string | undefined;
  readonly sorteer?: 'naam' | 'productcode' | 'contract' | undefined;
  readonly omlaag?: boolean | undefined;
};
export type BoekRij = ProductRij & {
  readonly contractnaam: string;
  readonly nummer: number;
  readonly heeftConcept: boolean;
};
export type ProductenboekView = {
  readonly producten: readonly BoekRij[];
  readonly contracten: readonly { readonly code: string; readonly naam: string; readonly nummer: number }[];
};

const orders = { naam: sql`p.naam`, productcode: sql`p.productcode`, contract: sql`c.nummer` };

/** The product book as a list, narrowed and searched. */
export const productenboekInzien = defineQuery({
  naam: 'producten/productenboek-inzien',
  rollen: lezers,
  run: async (
    context,
    { contract, wet, q, sorteer, omlaag }: ProductZoeking,
  ): Promise<ProductenboekView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const like = q ? `%${q.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const order = sorteer ? orders[sorteer] : sql`c.nummer, p.volgorde`;
    return {
      producten: await rows(
        tx,
        sql`select ${columns}, c.naam as contractnaam, c.nummer,
              exists (select from producten.productversies v where v.verband = ${verband} and v.product = p.product
                and v.staat in ('concept', 'besloten')) as "heeftConcept"
            from (${counting(verband, vandaag)}) p
            join beleid.v_contracten c on c.verband = ${verband} and c.code = p.contract
            where (${contract ?? null}::text is null or p.contract = ${contract ?? null})
              and (${wet ?? null}::text is null or p.wet = ${wet ?? null})
              and (${like}::text is null or p.naam ilike ${like} or p.omschrijving ilike ${like} or p.productcode ilike ${like})
            order by ${order} ${omlaag ? sql`desc` : sql`asc`}, p.product`,
      ),
      contracten: await rows(
        tx,
        sql`select c.code, c.naam, c.nummer from beleid.v_contracten c where c.verband = ${verband}
            and exists (select from producten.producten p where p.verband = c.verband and p.contract = c.code) order by c.nummer`,
      ),
    };
  },
});

/** Which products of a contract cannot go to the colleges yet, and what each of them lacks. */
export async function onvolledigeProducten(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
): Promise<readonly { readonly product: string; readonly naam: string; readonly ontbreekt: readonly string[] }[]> {
  const adopted = await rows<{ code: string }>(
    tx,
    sql`select code from beleid.v_kernbedingen where verband = ${verband} and staat = 'vastgesteld'`,
  );
  const codes = adopted.map(({ code }) => code);
  return (await readConcepten(tx, verband, contract)).flatMap(({ product, inhoud }) => {
    const outcome = productCompleet(kernVan(inhoud), codes);
    return outcome.status === 'incomplete' ? [{ product, naam: inhoud.naam, ontbreekt: outcome.missing }] : [];
  });
}

/** All versions of a product of the plan that the hat works with. */
export async function versiesVan(
  context: QueryContext,
  product: string,
): Promise<{ readonly verband: string; readonly versies: readonly Productversie[] } | undefined> {
  const verband = await verbandVan(context);
  const versies = verband ? await readVersies(context.tx, verband, product) : [];
  return verband && versies.length > 0 ? { verband, versies } : undefined;
}
