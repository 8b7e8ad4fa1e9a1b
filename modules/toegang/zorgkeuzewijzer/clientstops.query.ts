// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Clientstop } from './clientstop.store.ts';

export type ClientstopRij = Clientstop & { readonly aanbiedernaam: string; readonly productnaam: string | null };

const productnaam = sql`(select min(p.naam) from toegang.wijzerproducten p
  where p.verband = c.verband and p.product = c.product)`;

const selected = sql`select c.id, c.aanbieder, c.product, c.grond, c.motivering, c.van, c.tot,
    coalesce(a.naam, c.aanbieder) as aanbiedernaam,
    ${productnaam} as productnaam
  from toegang.clientstops c left join regio.v_aanbieders a on a.aanbieder = c.aanbieder`;

/** Those that run or are still to come, the newest first. */
export const readClientstops = (
  tx: Tx,
  verband: string,
  vandaag: Temporal.PlainDate,
): Promise<readonly ClientstopRij[]> =>
  rows(
    tx,
    sql`${selected} where c.verband = ${verband} and (c.tot is null or c.tot >= ${vandaag}) order by c.van desc, c.id`,
  );

export const readClientstop = (tx: Tx, verband: string, id: string): Promise<ClientstopRij | undefined> =>
  firstRow(tx, sql`${selected} where c.verband = ${verband} and c.id = ${id}`);

/** A stop as the aanbieder that it is about reads it. */
export type EigenStop = Omit<ClientstopRij, 'aanbieder' | 'aanbiedernaam'> & { readonly verband: string };

/** The stops of one aanbieder that run or are still to come, the first one first. */
export const readEigenStops = (tx: Tx, aanbieder: string, vandaag: Temporal.PlainDate): Promise<readonly EigenStop[]> =>
  rows(
    tx,
    sql`select c.verband, c.id, c.product, c.grond, c.motivering, c.van, c.tot, ${productnaam} as productnaam
        from toegang.clientstops c
        where c.aanbieder = ${aanbieder} and (c.tot is null or c.tot >= ${vandaag}) order by c.van, c.id`,
  );

/** What can be stopped: everything that is given under a signed overeenkomst. */
export const readStopbaar = (
  tx: Tx,
  verband: string,
  vandaag: Temporal.PlainDate,
): Promise<
  readonly {
    readonly aanbieder: string;
    readonly naam: string;
    readonly product: string;
    readonly productnaam: string;
  }[]
> =>
  rows(
    tx,
    sql`select distinct o.aanbieder, coalesce(a.naam, o.aanbieder) as naam, p.product,
          coalesce(n.naam, p.product) as productnaam
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
        left join toegang.wijzerproducten n on n.verband = o.verband and n.product = p.product
        where o.verband = ${verband} and o.staat = 'getekend' and o.tot >= ${vandaag} order by naam, productnaam`,
  );

export type ClientstopsView = {
  readonly stops: readonly ClientstopRij[];
  readonly stopbaar: Awaited<ReturnType<typeof readStopbaar>>;
  readonly vandaag: Temporal.PlainDate;
};

/** The stops that run or are to come, and what else could be stopped. */
export const clientstops = defineQuery({
  naam: 'toegang/clientstops',
  rollen: ['inkoper'],
  run: async ({ tx, wie, vandaag }, _: Record<never, never>): Promise<ClientstopsView> => ({
    stops: await readClientstops(tx, wie.hoed.code, vandaag),
    stopbaar: await readStopbaar(tx, wie.hoed.code, vandaag),
    vandaag,
  }),
});
