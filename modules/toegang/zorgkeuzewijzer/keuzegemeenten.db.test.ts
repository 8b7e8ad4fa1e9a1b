// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bezoeker } from '#platform/hoed';
import { openWorld, type World } from '../../../test/support/world.ts';
import { keuzegemeenten } from '../index.ts';

let wereld: World;
const [gouda, ander] = ['0513', '1892'];

beforeAll(async () => {
  wereld = await openWorld();
});
afterAll(() => wereld?.sluit());

const lees = () => wereld.vraag(bezoeker, keuzegemeenten, {});
const een = async (code: string) => (await lees()).find((gemeente) => gemeente.code === code);
const deelname = (set: ReturnType<typeof sql>) =>
  wereld.sql(wereld.iemand('verband', wereld.verband, 'inkoper'), (tx) =>
    sql`update regio.deelnames set ${set} where verband = ${wereld.verband} and gemeente = ${ander}`.execute(tx),
  );

test('een bezoeker ziet alle gemeenten op naam, en waar men nu kan zoeken', async () => {
  const gevonden = await lees();
  const namen = gevonden.map(({ naam }) => naam);
  expect(namen).toEqual([...namen].toSorted());
  expect(new Set(gevonden.map(({ code }) => code)).size).toBe(gevonden.length);
  expect(await een(gouda)).toMatchObject({ zoekbaar: true, vanaf: null });
});

test('van wie nog toetreedt staat er vanaf wanneer, van wie vertrok dat men hier niet meer kan zoeken', async () => {
  await deelname(sql`van = '2030-01-01', tot = null`);
  const later = await een(ander);
  expect([later?.zoekbaar, later?.vanaf?.toString()]).toEqual([false, '2030-01-01']);
  await deelname(sql`van = '2020-01-01', tot = '2023-12-31'`);
  expect(await een(ander)).toMatchObject({ zoekbaar: false, vanaf: null });
});
