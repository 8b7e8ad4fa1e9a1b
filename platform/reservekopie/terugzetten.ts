// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { ReservekopieFout } from './fout.ts';
import { type Inhoud, type Kop, leesInhoud, type Rijenbron } from './inhoud.ts';
import type { Kopieopdracht } from './maken.ts';
import { connect, countRows, readMigraties, readTabellen, type Tabel } from './tabellen.ts';
import { migrateTo } from './versie.ts';

export type Herstelopdracht = Omit<Kopieopdracht, 'software'>;

/**
 * Puts a backup into a database that holds nothing yet, and compares each table with what was counted when it was made.
 * All or nothing: it is one transaction. @throws ReservekopieFout, and then nothing was kept
 */
export async function putBack({ ownerUrl, sleutels, bestand, meld }: Herstelopdracht): Promise<Kop> {
  const inhoud = await leesInhoud(sleutels, bestand);
  try {
    await mustBeUnused(ownerUrl, inhoud.kop.migraties);
    await migrateTo(ownerUrl, inhoud.kop.migraties);
    await putIn(ownerUrl, inhoud, meld);
    return inhoud.kop;
  } finally {
    await inhoud.sluit();
  }
}

async function putIn(ownerUrl: string, inhoud: Inhoud, meld: Herstelopdracht['meld']): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    await client.query('begin');
    const shut = await openTables(client);
    await fill(client, inhoud, meld);
    // what is to be looked at when the transaction ends is looked at now: a table that still waits for it cannot change
    await client.query('set constraints all immediate');
    await client.query(shut.join(';\n'));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Looked at before anything changes: a database that is in use, or that a newer version began, stays as it is. */
async function mustBeUnused(ownerUrl: string, migraties: readonly string[]): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query<{ begonnen: boolean }>(
      "select to_regclass('public.kysely_migration') is not null as begonnen",
    );
    if (!rows[0]?.begonnen) return;
    const known = await readMigraties(client);
    if (known.some((naam) => !migraties.includes(naam))) throw new ReservekopieFout('niet-leeg');
    if (known.length > 0) await mustBeEmpty(client);
  } finally {
    await client.end();
  }
}

async function mustBeEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'select from platform.personen union all select from platform.gebeurtenissen limit 1',
  );
  if (rows.length > 0) throw new ReservekopieFout('niet-leeg');
}

/**
 * Empties all tables, of what migrations put in them, and lets the owner write: without the bonds between tables, which
 * ask for an order, and without row security. @returns what puts both back
 */
async function openTables(client: pg.Client): Promise<readonly string[]> {
  const { rows: bonds } = await client.query<{ tabel: string; naam: string; tekst: string }>(`
    select conrelid::regclass::text as tabel, quote_ident(conname) as naam, pg_get_constraintdef(oid) as tekst
    from pg_constraint where contype = 'f'`);
  const { rows: forced } = await client.query<{ tabel: string }>(
    'select oid::regclass::text as tabel from pg_class where relforcerowsecurity',
  );
  const tabellen = await readTabellen(client);
  for (const { tabel, naam } of bonds) await client.query(`alter table ${tabel} drop constraint ${naam}`);
  for (const { tabel } of forced) await client.query(`alter table ${tabel} no force row level security`);
  await mustBeEmpty(client);
  await client.query(`truncate ${tabellen.map(({ naam }) => naam).join(', ')}`);
  return [
    ...bonds.map(({ tabel, naam, tekst }) => `alter table ${tabel} add constraint ${naam} ${tekst}`),
    ...forced.map(({ tabel }) => `alter table ${tabel} force row level security`),
  ];
}

async function fill(client: pg.Client, { tabellen }: Inhoud, meld: Herstelopdracht['meld']): Promise<void> {
  const own = await readTabellen(client);
  for await (const stuk of tabellen) {
    if (stuk.stuk === 'reeksen') {
      for (const { naam, stand } of stuk.standen)
        if (stand !== null) await client.query('select setval($1::regclass, $2::bigint)', [naam, stand]);
      continue;
    }
    const tabel = own.find(({ naam, kolommen }) => naam === stuk.naam && kolommen.join() === stuk.kolommen.join());
    if (!tabel) throw new ReservekopieFout('onbekende-tabel', stuk.naam);
    await fillTable(client, tabel, stuk);
    const telling = await countRows(client, tabel);
    const { rijen, som } = stuk.telling();
    if (rijen !== telling.rijen || som !== telling.som) throw new ReservekopieFout('niet-gelijk', tabel.naam);
    meld({ naam: tabel.naam, ...telling });
  }
}

const fillTable = (client: pg.Client, { naam, kolommen }: Tabel, { rijen }: Rijenbron): Promise<void> =>
  pipeline(Readable.from(rijen), client.query(from(`copy ${naam} (${kolommen.join(', ')}) from stdin`)));
