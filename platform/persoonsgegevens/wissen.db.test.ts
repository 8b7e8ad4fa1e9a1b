// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/support/world.ts';
import { rows } from '../database.ts';
import type { Wie } from '../hoed.ts';
import {
  bewaaroverzicht,
  bewaartermijnVastleggen,
  leeslogControleren,
  leesloglijst,
  wisopdrachtInzien,
  wissenBesluiten,
  wissenVoorstellen,
} from '../persoonsgegevens.ts';
import { NotAllowed } from '../query.ts';
import { readTasks } from '../taak.ts';

let world: World;
let ruth: Wie;
let college: Wie;
let elders: Wie;
beforeAll(async () => {
  world = await openWorld({ nu: '2018-05-01T09:00' });
  ruth = world.iemand('gemeente', '0513', 'gegevensbescherming');
  college = world.iemand('gemeente', '0513', 'college');
  elders = world.iemand('gemeente', '1892', 'gegevensbescherming');
  const lezer = world.iemand('gemeente', '0513', 'toegang');
  const lees = (wie: Wie, wat: string) => world.alsof(wie, ({ gelezen }) => gelezen('casus', [wat]));
  for (const at of Array.from({ length: 450 }, (_, index) => index)) await lees(lezer, `oud ${at}`);
  await lees(elders, 'van een ander');
  await world.zetKlok('2024-02-01T09:00');
  await lees(lezer, 'nieuw');
}, 120_000);
afterAll(() => world?.sluit());

const soort = 'leeslog';
const redenen = (result: object) => ('reasons' in result ? result.reasons : result);
const termVan = async (wie: Wie) =>
  (await world.vraag(wie, bewaaroverzicht, {})).soorten.find((een) => een.soort === soort);
const besluiten = (wie: Wie, opdracht: string, besluit: 'goedgekeurd' | 'afgewezen') =>
  world.doe(wie, wissenBesluiten, { opdracht, besluit, motivering: 'De termijn is voorbij.' });
const regels = (wie: Wie) =>
  world.sql(wie, async (tx) => (await rows(tx, sql`select from platform.leeslog where wat = 'casus'`)).length);

describe('bewaren', () => {
  test('zegt per soort hoe lang, waarom, en hoeveel nu over de termijn is, zonder iets te wissen', async () => {
    expect(await termVan(ruth)).toMatchObject({ maanden: 60, grond: 'NEN 7513: vijf jaar', eigen: false, aantal: 450 });
    expect(await regels(ruth)).toBe(451);
    await expect(world.vraag(world.iemand('gemeente', '0513', 'toegang'), bewaaroverzicht, {})).rejects.toThrow(
      NotAllowed,
    );
  });

  test('kent geen termijn waar de bronnen zwijgen, en stelt daar niets voor', async () => {
    const { soorten } = await world.vraag(ruth, bewaaroverzicht, {});
    expect(soorten.filter(({ maanden }) => maanden === null).map((een) => een.soort)).toEqual([
      'zorgberichten',
      'dossiers',
      'overnames',
    ]);
    expect(redenen(await world.doe(ruth, wissenVoorstellen, { soort: 'dossiers' }))).toMatchObject([
      { code: 'bewaartermijn-onbekend' },
    ]);
  });

  test('kan langer en niet korter dan de norm, en alleen voor wat de organisatie heeft', async () => {
    const grond = 'Selectielijst';
    expect(redenen(await world.doe(ruth, bewaartermijnVastleggen, { soort, maanden: 59, grond }))).toMatchObject([
      { code: 'bewaartermijn-te-kort' },
    ]);
    await world.lukt(ruth, bewaartermijnVastleggen, { soort, maanden: 120, grond });
    expect(await termVan(ruth)).toMatchObject({ maanden: 120, grond, eigen: true, aantal: 0 });
    expect(redenen(await world.doe(ruth, wissenVoorstellen, { soort }))).toMatchObject([{ code: 'niets-te-wissen' }]);
    await world.lukt(ruth, bewaartermijnVastleggen, { soort, maanden: 60, grond });
    const vanVerband = { soort: 'ervaringen', maanden: 12, grond };
    expect(redenen(await world.doe(ruth, bewaartermijnVastleggen, vanVerband))).toMatchObject([
      { code: 'bewaarsoort-onbekend' },
    ]);
  });
});

describe('wissen', () => {
  test('doet niets voor een ander heeft besloten; afwijzen houdt alles', async () => {
    const { opdracht, aantal } = await world.lukt(ruth, wissenVoorstellen, { soort });
    expect(aantal).toBe(450);
    expect(redenen(await world.doe(ruth, wissenVoorstellen, { soort }))).toMatchObject([{ code: 'wissen-loopt-al' }]);
    const beide: Wie = { ...ruth, hoed: { ...ruth.hoed, rollen: ['gegevensbescherming', 'college'] } };
    expect(redenen(await besluiten(beide, opdracht, 'goedgekeurd'))).toMatchObject([{ code: 'wisopdracht-van-uzelf' }]);
    expect(await besluiten(ruth, opdracht, 'goedgekeurd')).toMatchObject({ status: 'forbidden' });
    const vreemd = world.iemand('gemeente', '1892', 'college');
    expect(redenen(await besluiten(vreemd, opdracht, 'goedgekeurd'))).toMatchObject([{ code: 'wisopdracht-onbekend' }]);
    expect((await world.alsof(college, readTasks)).map(({ onderwerp }) => onderwerp.id)).toEqual([opdracht]);
    await besluiten(college, opdracht, 'afgewezen');
    await world.bezorg();
    expect(await regels(ruth)).toBe(451);
    expect(await world.alsof(college, readTasks)).toEqual([]);
    expect(redenen(await besluiten(college, opdracht, 'goedgekeurd'))).toMatchObject([
      { code: 'wisopdracht-al-besloten' },
    ]);
  });

  test('gaat na het besluit in stappen; wat jonger is blijft, de keten houdt, en een ander merkt niets', async () => {
    const { opdracht } = await world.lukt(ruth, wissenVoorstellen, { soort });
    expect(await world.vraag(college, wisopdrachtInzien, { id: opdracht })).toMatchObject({
      magBesluiten: true,
      gewist: 0,
    });
    await besluiten(college, opdracht, 'goedgekeurd');
    await world.bezorg();
    expect(await world.vraag(college, wisopdrachtInzien, { id: opdracht })).toMatchObject({
      staat: 'gewist',
      gewist: 450,
    });
    expect(await regels(ruth)).toBe(1);
    expect(await regels(elders)).toBe(1);
    expect(await world.vraag(ruth, leeslogControleren, {})).toMatchObject({ eerste: 451, breuk: null });
    const gewist = await world.vraag(ruth, leesloglijst, { soort: 'verwijderen' });
    expect(gewist.map(({ grond }) => grond)).toEqual(['bewaartermijn', 'bewaartermijn', 'bewaartermijn']);
  });

  test('haalt geen regel weg die volgens de machine zelf jonger is dan vijf jaar, wat de klok ook zegt', async () => {
    await world.zetKlok('2040-01-01T09:00');
    const { opdracht } = await world.lukt(ruth, wissenVoorstellen, { soort });
    await besluiten(college, opdracht, 'goedgekeurd');
    await world.bezorg();
    expect(await regels(ruth)).toBe(1);
    expect(await world.vraag(ruth, leeslogControleren, {})).toMatchObject({ breuk: null });
  });
});
