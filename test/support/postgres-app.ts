// SPDX-License-Identifier: EUPL-1.2
// A small application for the tests of platform/postgres: opens the database in the given folder, says where,
// and at Ctrl-C or SIGTERM finishes its work before it stops the database.
import { Client } from 'pg';
import { openPostgres } from '../../platform/postgres.ts';

const postgres = await openPostgres(process.argv[2] ?? '');
const client = new Client({ connectionString: postgres.url });
await client.connect();

async function finish(): Promise<void> {
  await client.query("insert into werk values ('laatste')");
  await client.end();
  await postgres.stop();
  console.log('klaar');
}
process.on('SIGINT', finish);
process.on('SIGTERM', finish);

await client.query('create table if not exists werk (wat text)');
await client.query("insert into werk values ('eerste')");
console.log(postgres.url);
