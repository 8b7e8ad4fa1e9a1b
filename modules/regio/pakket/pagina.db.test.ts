// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/support/world.ts';
import { leesRegioPagina } from './pagina.query.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());

const adviseur = () => world.iemand('verband', world.verband, 'beleidsadviseur');
const lees = () => world.alsof(adviseur(), (context) => leesRegioPagina(context, world.verband));

test('wie een bladzijde van het plan vraagt, krijgt dezelfde en kan haar niet veranderen', async () => {
  const [een, ander] = [await lees(), await lees()];
  expect(ander.pagina).toBe(een.pagina);
  expect(() => Object.assign(een.pagina.verband, { naam: 'Anders' })).toThrow(TypeError);
  expect(() => (een.pagina.gemeenten as unknown[]).pop()).toThrow(TypeError);
});

test('een plan met een andere inhoud wordt opnieuw gelezen', async () => {
  const was = await lees();
  await world.sql(adviseur(), (tx) =>
    sql`update regio.pakketten set hash = gen_random_uuid()::text,
        paginas = jsonb_set(paginas::jsonb, '{regio,verband,naam}', '"Anders"')::json`.execute(tx),
  );
  const wordt = await lees();
  expect([wordt.kop.hash === was.kop.hash, wordt.pagina.verband.naam]).toEqual([false, 'Anders']);
});
