// SPDX-License-Identifier: EUPL-1.2

import type { KyselyPlugin, PrimitiveValueListNode, ValueNode } from 'kysely';
import { Kysely, OperationNodeTransformer, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { preparing } from './prepared.ts';

/** No table is known to everyone: a store names its own with `withTables`. */
type NoTables = Record<never, never>;
export type Database = Kysely<NoTables>;
/** A running transaction under one hat; the only thing through which rooms reach the database. */
export type Tx = Transaction<NoTables>;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: (text) => Number(text),
  1082: (text) => Temporal.PlainDate.from(text),
  1184: (text) => Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
};

/** Dates leave the database as `Temporal`, never as `Date`; bigint as number (all ours are safe integers). */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format),
};

const isTemporal = (value: unknown): value is Temporal.PlainDate | Temporal.Instant =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant;
const asParameter = (value: unknown): unknown => (isTemporal(value) ? value.toString() : value);

/** And they enter it as ISO text. */
class TemporalTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: asParameter(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(asParameter) };
  }
}

const transformer = new TemporalTransformer();
const temporalPlugin: KyselyPlugin = {
  transformQuery: ({ node }) => transformer.transformNode(node),
  transformResult: ({ result }) => Promise.resolve(result),
};

/**
 * For how PostgreSQL plans our queries: they look things up by index in tables that are mostly in memory, and compiling
 * one just in time costs more than any of them takes.
 */
const planning = '-c jit=off -c random_page_cost=1.1';

export type PoolUse = {
  readonly bezig: number;
  readonly vrij: number;
  readonly wachtend: number;
  readonly hoogstens: number;
};

const pools = new WeakMap<Database, pg.Pool>();

/** How many connections are in use and at rest, and how much work waits for one. */
export function poolUse(database: Database): PoolUse {
  const pool = pools.get(database);
  if (!pool) return { bezig: 0, vrij: 0, wachtend: 0, hoogstens: 0 };
  const { totalCount, idleCount, waitingCount, options } = pool;
  return { bezig: totalCount - idleCount, vrij: idleCount, wachtend: waitingCount, hoogstens: options.max };
}

/** Longer than any wait for one's turn; a database that does not answer at all must not keep people waiting for ever. */
const connectMilliseconds = 30_000;

/** Opens a pool. `onError` hears of connections that break while idle; without it a stopping database ends the process. */
export function openDatabase(url: string, onError: (error: Error) => void, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: planning,
    keepAlive: true,
    connectionTimeoutMillis: connectMilliseconds,
  });
  pool.on('error', onError);
  // Also a connection that is in use can break; its query then fails, and this keeps the process alive.
  pool.on('connect', (client) => client.on('error', onError));
  const database = new Kysely<NoTables>({
    dialect: new PostgresDialect({ pool: preparing(pool) }),
    plugins: [temporalPlugin],
  });
  pools.set(database, pool);
  return database;
}

/** A JSON value as parameter; without this an array would become a PostgreSQL array. */
export const json = (value: unknown): RawBuilder<never> => sql`${JSON.stringify(value)}::jsonb`;

/** All rows of a query, typed by what the query selects: the one cast between PostgreSQL and a view type. */
export async function rows<Row>(tx: Tx, query: RawBuilder<unknown>): Promise<readonly Row[]> {
  return (await query.execute(tx)).rows as Row[];
}

/** What a query finds, by `id` alone. */
export const readIds = async (tx: Tx, query: RawBuilder<unknown>): Promise<readonly string[]> =>
  (await rows<{ readonly id: string }>(tx, query)).map(({ id }) => id);

/** The first row of a query, or `undefined`. */
export const firstRow = async <Row>(tx: Tx, query: RawBuilder<unknown>): Promise<Row | undefined> =>
  (await rows<Row>(tx, query))[0];
