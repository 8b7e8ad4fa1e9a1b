// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databaseUrl } from '../test/support/postgres.ts';
import { openWorld, type World } from '../test/support/world.ts';
import { type Database, openDatabase, rows } from './database.ts';
import type { Wie } from './hoed.ts';
import { leeslogControleren, leesloglijst, leeslogUitvoeren } from './persoonsgegevens.ts';
import { NotAllowed } from './query.ts';

let world: World;
let owner: Database;
let toezicht: Wie;
let lezer: Wie;
beforeAll(async () => {
  world = await openWorld();
  toezicht = world.iemand('gemeente', '0513', 'gegevensbescherming');
  lezer = world.iemand('gemeente', '0513', 'toegang');
  const [{ naam = '' } = {}] = await world.sql(toezicht, (tx) =>
    rows<{ naam: string }>(tx, sql`select current_database() as naam`),
  );
  owner = openDatabase(databaseUrl(inject('postgresUrl'), naam), () => {}, 1);
});
afterAll(async () => {
  await owner.destroy();
  await world.sluit();
});

const lees = (wie: Wie, ...wat: string[]) => world.alsof(wie, ({ gelezen }) => gelezen('casus', wat));
const schakels = () =>
  world.sql(toezicht, (tx) =>
    rows<{ volgnummer: number; regel: number }>(
      tx,
      sql`select volgnummer, regel from platform.leeslogketen where eigenaar = '0513' order by volgnummer`,
    ),
  );
const stand = () => world.vraag(toezicht, leeslogControleren, {});

describe('het leeslog', () => {
  test('krijgt één regel per antwoord, ook als veel mensen tegelijk lezen, elk met een eigen plaats', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => lees(lezer, `c${index}`)));
    expect((await schakels()).map(({ volgnummer }) => volgnummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await stand()).toMatchObject({ regels: 8, eerste: 1, laatste: 8, breuk: null });
  });

  test('zegt wie, in welke rol en namens wie, wat, over wie, op welke grond en met welke versie', async () => {
    await world.alsof(lezer, ({ verwerkt }) =>
      verwerkt({ soort: 'zoeken', wat: 'berichten-van-persoon', betrokkenen: ['b1', 'b2'] }),
    );
    const [regel] = await world.vraag(toezicht, leesloglijst, { aantal: 1 });
    expect(regel).toMatchObject({
      persoon: lezer.persoon,
      naam: lezer.naam,
      organisatie: '0513',
      rollen: ['toegang'],
      soort: 'zoeken',
      wat: 'berichten-van-persoon',
      grond: 'rol',
      herkomst: 'inkoopregie test',
      noodtoegang: null,
      aantal: 2,
      betrokkenen: ['b1', 'b2'],
    });
  });

  test('noemt wat het platform zelf doet een gevolg van een bericht of besluit', async () => {
    const hoed = { soort: 'gemeente', code: '0513', naam: 'Inkoopregie', rollen: [] } as const;
    await lees({ persoon: null, naam: 'Inkoopregie', hoed }, 'c9');
    expect((await world.vraag(toezicht, leesloglijst, { aantal: 1 }))[0]).toMatchObject({
      grond: 'vervolg',
      persoon: null,
    });
  });

  test('zwijgt als niemand in het antwoord staat', async () => {
    const before = (await schakels()).length;
    await lees(lezer);
    expect((await schakels()).length).toBe(before);
  });

  test('kan door niemand van het platform worden gewijzigd of gewist, en de keten ook niet', async () => {
    for (const statement of [
      sql`update platform.leeslog set wat = 'niets'`,
      sql`delete from platform.leeslog`,
      sql`truncate platform.leeslog`,
      sql`update platform.leeslogketen set volgnummer = 1`,
      sql`delete from platform.leeslogketen`,
      sql`insert into platform.leeslogketen values ('gemeente', '0513', 99, 99, '\\x00')`,
    ])
      await expect(world.sql(lezer, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/);
    await expect(
      world.sql(lezer, (tx) => sql`alter table platform.leeslog disable trigger schakel`.execute(tx)),
    ).rejects.toThrow(/must be owner/);
  });

  test('is van de eigen organisatie, en alleen voor wie toezicht houdt', async () => {
    await expect(world.vraag(lezer, leesloglijst, {})).rejects.toThrow(NotAllowed);
    const elders = world.iemand('gemeente', '1892', 'gegevensbescherming');
    expect(await world.vraag(elders, leesloglijst, {})).toEqual([]);
    expect(await world.vraag(elders, leesloglijst, { over: 'c1' })).toEqual([]);
    expect(await world.vraag(elders, leeslogControleren, {})).toMatchObject({ regels: 0 });
  });

  test('is te beperken tot een periode, een mens, een soort en een gegeven, en te lezen per bladzijde', async () => {
    const ander = world.iemand('gemeente', '0513', 'toegang');
    await world.zetKlok('2024-03-01T12:00');
    await lees(ander, 'c1');
    const wat = async (filter: Parameters<typeof leesloglijst.run>[1]) =>
      (await world.vraag(toezicht, leesloglijst, filter)).length;
    const dag = Temporal.PlainDate.from('2024-03-01');
    expect(await wat({ van: dag, tot: dag })).toBe(1);
    expect(await wat({ tot: dag.subtract({ days: 1 }) })).toBe(10);
    expect(await wat({ persoon: ander.persoon ?? '' })).toBe(1);
    expect(await wat({ soort: 'zoeken' })).toBe(1);
    expect(await wat({ over: 'c1' })).toBe(2);
    const eerste = await world.vraag(toezicht, leesloglijst, { aantal: 6 });
    const tweede = await world.vraag(toezicht, leesloglijst, { aantal: 6, na: eerste.at(-1)?.id });
    expect([eerste.length, tweede.length]).toEqual([6, 5]);
    expect(new Set([...eerste, ...tweede].map(({ id }) => id)).size).toBe(11);
  });

  test('schrijft ook op dat iemand het meenam', async () => {
    expect(await world.vraag(toezicht, leeslogUitvoeren, {})).toHaveLength(11);
    expect((await world.vraag(toezicht, leesloglijst, { aantal: 1 }))[0]).toMatchObject({
      soort: 'kopieren',
      grond: 'toezicht',
      persoon: toezicht.persoon,
    });
  });

  test('noemt de eerste regel die iemand met alle rechten op de database veranderde of weghaalde', async () => {
    const keten = await schakels();
    const regel = (nummer: number) => keten.find(({ volgnummer }) => volgnummer === nummer)?.regel ?? 0;
    const tampered = async (statement: ReturnType<typeof sql>, terug: ReturnType<typeof sql>) => {
      await statement.execute(owner);
      const { breuk } = await stand();
      await terug.execute(owner);
      return breuk;
    };
    const [{ wat = '' } = {}] = await world.sql(toezicht, (tx) =>
      rows<{ wat: string }>(tx, sql`select wat from platform.leeslog where id = ${regel(3)}`),
    );
    expect(
      await tampered(
        sql`update platform.leeslog set wat = 'iets anders' where id = ${regel(3)}`,
        sql`update platform.leeslog set wat = ${wat} where id = ${regel(3)}`,
      ),
    ).toEqual({ volgnummer: 3, wat: 'gewijzigd' });
    await sql`create table public.opzij as select * from platform.leeslog where id = ${regel(5)}`.execute(owner);
    expect(
      await tampered(
        sql`delete from platform.leeslog where id = ${regel(5)}`,
        sql`alter table platform.leeslog disable trigger schakel`,
      ),
    ).toEqual({ volgnummer: 5, wat: 'ontbreekt' });
    await sql`insert into platform.leeslog overriding system value select * from public.opzij`.execute(owner);
    await sql`alter table platform.leeslog enable trigger schakel`.execute(owner);
    expect((await stand()).breuk).toBeNull();
    // Also who takes the link away together with the line.
    await sql`delete from platform.leeslogketen where regel = ${regel(4)}`.execute(owner);
    expect((await stand()).breuk).toEqual({ volgnummer: 5, wat: 'ontbreekt' });
  });
});
