// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { migrationFolders } from '../huis.ts';

/** A table of ours, with the columns that hold something of their own; names are quoted where they must be. */
export type Tabel = { readonly naam: string; readonly kolommen: readonly string[] };
/** How many rows a table has, and the sum of a hash of each: the same for the same rows in any order. */
export type Telling = { readonly rijen: string; readonly som: string };

/** What our migrations make stands in the schemas of the rooms; beside them an organisation may keep tables of its own. */
const schemas = (): readonly string[] => migrationFolders().map(({ naam }) => naam);

/** Connects as the owner, writing values in one fixed way. */
export async function connect(ownerUrl: string): Promise<pg.Client> {
  const options =
    '-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 -c bytea_output=hex -c statement_timeout=0';
  const client = new pg.Client({ connectionString: ownerUrl, options });
  client.on('error', () => {}); // what was asked then fails by itself
  await client.connect();
  return client;
}

export async function readTabellen(client: pg.Client): Promise<readonly Tabel[]> {
  const { rows } = await client.query<Tabel>(
    `
    select format('%I.%I', n.nspname, c.relname) as naam,
      array_agg(quote_ident(a.attname) order by a.attname) as kolommen
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and n.nspname = any ($1) group by 1 order by 1`,
    [schemas()],
  );
  return rows;
}

/** The names of tables in the same database that are not ours. */
export async function readVreemdeTabellen(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ naam: string }>(
    `
    select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname <> all ($1) and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and c.relname !~ '^kysely_' order by 1`,
    [schemas()],
  );
  return rows.map(({ naam }) => naam);
}

export async function countRows(client: pg.Client, { naam, kolommen }: Tabel): Promise<Telling> {
  const { rows } = await client.query<Telling>(`
    select count(*)::text as rijen, coalesce(sum(hashtextextended(row(${kolommen.join(', ')})::text, 0)::numeric), 0)::text as som
    from ${naam}`);
  return rows[0] ?? { rijen: '0', som: '0' };
}

/** Of every sequence the last number that was given out; null when none was. */
export async function readReeksen(client: pg.Client): Promise<readonly { naam: string; stand: string | null }[]> {
  const { rows } = await client.query<{ naam: string; stand: string | null }>(
    `
    select format('%I.%I', schemaname, sequencename) as naam, last_value::text as stand from pg_sequences
    where schemaname = any ($1) order by 1`,
    [schemas()],
  );
  return rows;
}

export async function readMigraties(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select name from public.kysely_migration order by name');
  return rows.map(({ name }) => name);
}
