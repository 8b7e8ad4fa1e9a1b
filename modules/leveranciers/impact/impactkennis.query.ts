// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Impactnamen } from './impactgroepen.ts';
import type { Tariefwijziging } from './scenario.ts';

type Context = Pick<QueryContext, 'tx'>;

export const leesImpactnamen = async ({ tx }: Context, verband: string): Promise<Impactnamen> => ({
  gemeente: await rows(
    tx,
    sql`select gemeente as code, max(naam) as naam from regio.v_lidmaatschappen where verband = ${verband} group by 1 order by 2`,
  ),
  contract: await rows(
    tx,
    sql`select code, naam from beleid.v_contracten where verband = ${verband} order by nummer, code`,
  ),
  product: await rows(
    tx,
    sql`select distinct on (product) product as code, naam from producten.v_producten where verband = ${verband}
        order by product, staat = 'vastgesteld' desc, versie desc`,
  ),
  aanbieder: await rows(
    tx,
    sql`select distinct o.aanbieder as code, coalesce(a.naam, o.aanbieder) as naam from contracten.v_overeenkomsten o
        left join regio.v_aanbieders a using (aanbieder) where o.verband = ${verband} order by 2, 1`,
  ),
});

const asWijziging = sql`product, null as aanbieder, cao, micro, bedrag, null as procent, eenheid`;

/** The tariffs of a proposal, decided or not. */
export const leesVoorsteltarieven = (
  { tx }: Context,
  verband: string,
  voorstel: string,
): Promise<readonly Tariefwijziging[]> =>
  rows(
    tx,
    sql`select ${asWijziging} from tarieven.v_tarieven
        where verband = ${verband} and voorstel = ${voorstel} and staat in ('voorgesteld', 'vastgesteld')
        order by product, cao, micro`,
  );

/** For each key the tariff that counts on a day; without one the newest that was adopted. */
export const leesLopendeTarieven = (
  { tx }: Context,
  verband: string,
  producten: readonly string[],
  dag: Temporal.PlainDate,
): Promise<readonly Tariefwijziging[]> =>
  rows(
    tx,
    sql`select distinct on (product, cao, micro) ${asWijziging} from tarieven.v_tarieven
        where verband = ${verband} and staat = 'vastgesteld' and product = any (${[...producten]})
        order by product, cao, micro, (van <= ${dag} and (tot is null or tot >= ${dag})) desc, van desc`,
  );
