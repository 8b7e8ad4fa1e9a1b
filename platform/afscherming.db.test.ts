// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { rows } from './database.ts';
import { platformHoed } from './hoed.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const asPlatform = <Row>(query: ReturnType<typeof sql>) =>
  world.sql({ persoon: null, naam: 'Proef', hoed: platformHoed }, (tx) => rows<Row>(tx, query));

const ours = sql`n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public') and n.nspname not like 'pg_temp%'`;

describe('afscherming in PostgreSQL', () => {
  test('elke tabel van elke kamer heeft een eigenaar: rijbeveiliging aan, en ook voor de eigenaar van de tabel', async () => {
    const open = await asPlatform<{ tabel: string }>(
      sql`select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const all = await asPlatform<{ aantal: number }>(
      sql`select count(*) as aantal from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ours}`,
    );
    expect(all[0]?.aantal).toBeGreaterThan(20);
  });

  test('elke gepubliceerde view kijkt met de rechten van wie vraagt', async () => {
    const trusting = await asPlatform<{ view: string }>(
      sql`select c.oid::regclass::text as view from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'v' and ${ours} and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
    );
    expect(trusting).toEqual([]);
  });

  test('de rol van het platform kan er niet omheen', async () => {
    const [role] = await asPlatform<{ super: boolean; bypass: boolean; maakt: boolean }>(
      sql`select rolsuper as super, rolbypassrls as bypass, rolcreaterole as maakt from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({ super: false, bypass: false, maakt: false });
    await expect(asPlatform(sql`set role postgres`)).rejects.toThrow(/permission denied|denied to set role/);
    await expect(asPlatform(sql`alter table regio.besluiten disable row level security`)).rejects.toThrow(
      /must be owner/,
    );
  });

  test('zonder hoed is er niets te zien', async () => {
    const seen = await world.omgeving.database
      .transaction()
      .execute((tx) => rows<{ aantal: number }>(tx, sql`select count(*) as aantal from platform.personen`));
    expect(seen[0]?.aantal).toBe(0);
  });
});
