// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databaseUrl } from '../test/support/postgres.ts';
import { openWorld, type World } from '../test/support/world.ts';
import { type Database, openDatabase, rows, type Tx } from './database.ts';
import type { Versleuteld } from './deur.ts';
import { KluisFout } from './kluis/sleutels.ts';
import { ontsleutelTekst, parseSleutels, versleutel } from './kluis.ts';
import { telGebruik, vervangSleutels } from './sleutels.ts';

const key = () => randomBytes(32).toString('base64');
const [a, b, zoek] = [key(), key(), key()];
const oude = parseSleutels(`oud:${a},zoek:${zoek}`, 'de test');
const beide = parseSleutels(`nieuw:${b},oud:${a},zoek:${zoek}`, 'de test');
const nieuwe = parseSleutels(`nieuw:${b},zoek:${zoek}`, 'de test');

const tabel = 'platform.proef';
const zegel = (gemeente: string, volgnummer: string | number) => `${tabel}/${gemeente}/${volgnummer}`;
const kolommen: readonly Versleuteld[] = ['inhoud', 'antwoord'].map((kolom) => ({
  tabel,
  kolom,
  sleutel: ['gemeente', 'volgnummer'],
  context: ({ gemeente = '', volgnummer = '' }) => zegel(gemeente, volgnummer),
}));
const aantal = 25;

let world: World;
let owner: Database;
beforeAll(async () => {
  world = await openWorld();
  const wie = world.iemand('gemeente', '0513', 'toegang');
  const [{ naam = '' } = {}] = await world.sql(wie, (tx) =>
    rows<{ naam: string }>(tx, sql`select current_database() as naam`),
  );
  owner = openDatabase(databaseUrl(inject('postgresUrl'), naam), () => {}, 3);
  await sql`create table platform.proef (gemeente text, volgnummer integer, inhoud bytea not null, antwoord bytea,
    primary key (gemeente, volgnummer))`.execute(owner);
  for (let at = 1; at <= aantal; at++) await insert(owner, oude, at);
});
afterAll(async () => {
  await owner.destroy();
  await world.sluit();
});

const insert = (database: Database | Tx, sleutels: typeof oude, at: number) =>
  sql`insert into platform.proef values ('0513', ${at}, ${versleutel(sleutels, `inhoud ${at}`, zegel('0513', at))},
    ${at % 2 === 0 ? versleutel(sleutels, `antwoord ${at}`, zegel('0513', at)) : null})`.execute(database);

const gebruik = async () => {
  const perSleutel = new Map<string, number>();
  for (const { sleutel, aantal: keer } of await telGebruik(owner, kolommen))
    perSleutel.set(sleutel, (perSleutel.get(sleutel) ?? 0) + keer);
  return Object.fromEntries(perSleutel);
};

describe('een sleutel vervangen', () => {
  test('zegt eerst dat de oude nog overal in gebruik is', async () => {
    expect(await gebruik()).toEqual({ oud: 37 });
  });

  test('gaat verder waar het werd afgebroken', async () => {
    let batches = 0;
    const meld = () => {
      batches += 1;
      if (batches === 3) throw new Error('stroom weg');
    };
    await expect(vervangSleutels(owner, { sleutels: beide, kolommen, tegelijk: 4, meld })).rejects.toThrow(
      'stroom weg',
    );
    expect(await gebruik()).toEqual({ nieuw: 12, oud: 25 });
    expect(await vervangSleutels(owner, { sleutels: beide, kolommen, tegelijk: 4 })).toBe(25);
    expect(await gebruik()).toEqual({ nieuw: 37 });
  });

  test('doet nog eens gedaan niets', async () => {
    expect(await vervangSleutels(owner, { sleutels: beide, kolommen })).toBe(0);
  });

  test('laat daarna alles opengaan met alleen de nieuwe', async () => {
    const { rows: alles } = await sql<{ volgnummer: number; inhoud: Uint8Array; antwoord: Uint8Array | null }>`
      select volgnummer, inhoud, antwoord from platform.proef order by volgnummer`.execute(owner);
    expect(alles.map(({ volgnummer, inhoud }) => ontsleutelTekst(nieuwe, inhoud, zegel('0513', volgnummer)))).toEqual(
      Array.from({ length: aantal }, (_, at) => `inhoud ${at + 1}`),
    );
    const [, tweede] = alles;
    expect(tweede?.antwoord && ontsleutelTekst(nieuwe, tweede.antwoord, zegel('0513', 2))).toBe('antwoord 2');
    expect(alles[0]?.antwoord).toBeNull();
  });

  test('neemt mee wat intussen met de oude werd geschreven, en laat staan wat een ander net wijzigde', async () => {
    await insert(owner, oude, 26);
    await insert(owner, oude, 27);
    const meanwhile = versleutel(oude, 'net gewijzigd', zegel('0513', 27));
    let replacing: Promise<number> | undefined;
    // Somebody changes a row after it was read and before it is written back.
    const busy = owner.transaction().execute(async (tx) => {
      await sql`update platform.proef set inhoud = ${meanwhile} where volgnummer = 27`.execute(tx);
      replacing = vervangSleutels(owner, { sleutels: beide, kolommen: kolommen.slice(0, 1) });
      await sql`select pg_sleep(0.3)`.execute(tx);
    });
    await busy;
    await replacing;
    await vervangSleutels(owner, { sleutels: beide, kolommen });
    const {
      rows: [row],
    } = await sql<{ inhoud: Uint8Array }>`select inhoud from platform.proef where volgnummer = 27`.execute(owner);
    expect(row && ontsleutelTekst(nieuwe, row.inhoud, zegel('0513', 27))).toBe('net gewijzigd');
    expect(await gebruik()).toEqual({ nieuw: 40 });
  });

  test('stopt met een zin als de sleutel die nog nodig is ontbreekt', async () => {
    await insert(owner, oude, 28);
    await expect(vervangSleutels(owner, { sleutels: nieuwe, kolommen })).rejects.toThrow(KluisFout);
  });
});
