// SPDX-License-Identifier: EUPL-1.2
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** On one connection, before a statement counts as one that will come back. */
const timesBefore = 2;
/** On one connection: every plan that is kept takes memory of the server. */
const mostPrepared = 500;
/** Statements that are counted; beyond it counting begins anew. */
const mostCounted = 2_000;
/** With this code PostgreSQL says that a plan which is kept would now give something else. */
const featureNotSupported = '0A000';
/** A plan that is kept reckons with ten values in a list; for many more it is made anew, with the list at hand. */
const longestList = 50;

/**
 * Statements that come back are prepared: planning one of our views, with the policies of its tables, takes longer than
 * carrying it out. The server still plans anew what a general plan would make dearer (its `plan_cache_mode` is `auto`).
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? new PreparingClient(client);
      clients.set(client, known);
      return known;
    },
  };
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  /** How many times each statement was asked before it got a name. */
  readonly #times = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #outdated = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    text: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new Error('reading by cursor goes past here');
    const name = values.length > 0 && values.every(isShort) ? this.#nameOf(text) : undefined;
    const answer: Promise<pg.QueryResult> = this.#client.query({ ...(name && { name }), text, values: [...values] });
    return answer.catch(this.#noteOutdated) as Promise<PostgresQueryResult<R>>;
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy || this.#outdated);
  }

  /** A newer version of the platform changed what a statement gives: this connection would refuse it for ever. */
  readonly #noteOutdated = (error: unknown): never => {
    this.#outdated ||= error instanceof Error && 'code' in error && error.code === featureNotSupported;
    throw error;
  };

  #nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= mostPrepared) return name;
    const times = this.#times.get(text) ?? 0;
    if (times < timesBefore) {
      if (this.#times.size >= mostCounted) this.#times.clear();
      this.#times.set(text, times + 1);
      return undefined;
    }
    this.#times.delete(text);
    this.#names.set(text, `s${this.#names.size}`);
    return this.#names.get(text);
  }
}

const isShort = (value: unknown): boolean => !Array.isArray(value) || value.length <= longestList;
