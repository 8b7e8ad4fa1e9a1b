// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { openWorld, type World } from '../test/support/world.ts';
import { defineAct, runAct } from './act.ts';
import { firstRow, rows, type Tx } from './database.ts';
import { readHistory } from './gebeurtenis.ts';
import { geheel } from './invoer.ts';

/** An act of this test: leaves an event, and refuses what is negative after having written. */
const tellen = defineAct({
  naam: 'proef/tellen',
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ onderwerp: z.string().min(1), aantal: geheel(-10, 10) }),
  run: async (context, { onderwerp, aantal }) => {
    await context.gebeurd({ act: 'proef/tellen', onderwerp: { soort: 'proef', id: onderwerp }, na: { aantal } });
    return aantal < 0 ? refused(reason('negatief', { aantal }, 'aantal')) : decided({ aantal });
  },
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const inkoper = () => world.iemand('verband', world.verband, 'inkoper');
const times = async (onderwerp: string) =>
  (await world.sql(inkoper(), (tx) => readHistory(tx, { soort: 'proef', id: onderwerp }))).length;

describe('een handeling', () => {
  test('die wordt geweigerd laat niets achter, ook niet wat al geschreven was', async () => {
    const result = await world.doe(inkoper(), tellen, { onderwerp: 'a', aantal: -1 });
    expect(result).toMatchObject({ status: 'refused', reasons: [{ code: 'negatief', veld: 'aantal' }] });
    expect(await times('a')).toBe(0);
  });

  test('met verkeerde invoer meldt alle fouten tegelijk', async () => {
    const result = await world.doe(inkoper(), tellen, { onderwerp: '', aantal: 11 });
    expect(result).toMatchObject({ status: 'invalid' });
    expect(result.status === 'invalid' && result.fouten.map(({ veld }) => veld)).toEqual(['onderwerp', 'aantal']);
  });

  test('is alleen voor wie de rol heeft', async () => {
    const bestuurder = world.iemand('verband', world.verband, 'bestuurder');
    expect(await world.doe(bestuurder, tellen, { onderwerp: 'b', aantal: 1 })).toMatchObject({ status: 'forbidden' });
  });

  test('twee keer met dezelfde sleutel gebeurt één keer, ook tegelijk', async () => {
    const wie = inkoper();
    const send = () => world.doe(wie, tellen, { onderwerp: 'c', aantal: 2 }, 'sleutel-c');
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((answer) => answer.status === 'decided' && answer.value)).toEqual([
      { aantal: 2 },
      { aantal: 2 },
      { aantal: 2 },
    ]);
    expect(await times('c')).toBe(1);
  });

  test('die met een sleutel geweigerd werd, mag daarna opnieuw', async () => {
    const wie = inkoper();
    await world.doe(wie, tellen, { onderwerp: 'd', aantal: -2 }, 'sleutel-d');
    expect(await world.doe(wie, tellen, { onderwerp: 'd', aantal: 2 }, 'sleutel-d')).toMatchObject({
      status: 'decided',
    });
  });

  test('wekt de bezorger als een andere kamer ervan hoort, en anders niet', async () => {
    const gewekt: string[] = [];
    const doe = (onderwerp: string, aantal: number, op: string) => {
      const luisteraars = [{ naam: 'proef/horen', op }];
      const omgeving = { ...world.omgeving, luisteraars, wake: () => gewekt.push(onderwerp) };
      return runAct(omgeving, inkoper(), tellen, { onderwerp, aantal });
    };
    await doe('niemand luistert', 1, 'proef/anders');
    await doe('geweigerd', -1, 'proef/tellen');
    await doe('gehoord', 1, 'proef/tellen');
    expect(gewekt).toEqual(['gehoord']);
  });

  test('waarbij een ander net voor was, gebeurt opnieuw en ziet dan wat die ander deed', async () => {
    const isBezet = (tx: Tx) => firstRow(tx, sql`select from platform.verzoeken where sleutel = 'plaats'`);
    const gekeken = Promise.withResolvers<void>();
    let kijkers = 0;
    const bezetten = defineAct({
      naam: 'proef/bezetten',
      niveau: 'laag',
      rollen: ['inkoper'],
      invoer: z.object({}),
      run: async ({ tx, wie: { hoed }, nu }) => {
        if (await isBezet(tx)) return refused(reason('al-bezet'));
        kijkers += 1;
        if (kijkers === 2) gekeken.resolve();
        await gekeken.promise;
        await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op)
          values (${hoed.soort}, ${hoed.code}, 'plaats', 'proef/bezetten', '', '{}', ${nu})`.execute(tx);
        return decided({});
      },
    });
    const answers = await Promise.all([world.doe(inkoper(), bezetten, {}), world.doe(inkoper(), bezetten, {})]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
  });

  test('die telkens op hetzelfde stuit, houdt op en is een storing', async () => {
    let pogingen = 0;
    const stuiten = defineAct({
      naam: 'proef/stuiten',
      niveau: 'laag',
      rollen: ['inkoper'],
      invoer: z.object({}),
      run: async ({ tx, nu }) => {
        pogingen += 1;
        await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op)
          select 'verband', ${world.verband}, 'twee', 'proef/stuiten', '', '{}', ${nu} from generate_series(1, 2)`.execute(
          tx,
        );
        return decided({});
      },
    });
    await expect(world.doe(inkoper(), stuiten, {})).rejects.toThrow(/duplicate key/);
    expect(pogingen).toBe(3);
  });

  test('staat met wie en wanneer in de geschiedenis, en die kan niemand wijzigen', async () => {
    await world.lukt(inkoper(), tellen, { onderwerp: 'e', aantal: 3 });
    const [event] = await world.sql(inkoper(), (tx) => readHistory(tx, { soort: 'proef', id: 'e' }));
    expect(event).toMatchObject({ act: 'proef/tellen', naam: `inkoper van ${world.verband}`, na: { aantal: 3 } });
    const rewrite = world.sql(inkoper(), (tx) => sql`update platform.gebeurtenissen set naam = 'ander'`.execute(tx));
    await expect(rewrite).rejects.toThrow(/permission denied/);
    const remove = world.sql(inkoper(), (tx) => sql`delete from platform.gebeurtenissen`.execute(tx));
    await expect(remove).rejects.toThrow(/permission denied/);
  });

  test('van een ander verband is onzichtbaar', async () => {
    const ander = world.iemand('verband', 'elders', 'inkoper');
    const seen = await world.sql(ander, (tx) => rows(tx, sql`select from platform.gebeurtenissen`));
    expect(seen).toEqual([]);
  });
});
