// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { platformHoed, type Rol, type Wie } from './hoed.ts';
import { placeAllEvents, placeEvents } from './volgorde.ts';
import { readWijzigingen, type Wijziging } from './wijziging.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const eigenaar = (code: string, rol: Rol = 'inkoper'): Wie => world.iemand('verband', code, rol);
/** One act that writes an event, and takes a while before it is committed. */
const schrijf = (wie: Wie, id: string, milliseconds = 0, act = 'tarieven/proef') =>
  world.alsof(wie, async (context) => {
    await context.gebeurd({ act, onderwerp: { soort: 'proef', id } });
    await sleep(milliseconds);
  });
const lees = (wie: Wie, na: number, aantal = 100, soorten: readonly string[] = []) =>
  world.sql(wie, (tx) => readWijzigingen(tx, wie.hoed, { na, aantal, soorten }));

/** Follows from the beginning until there is nothing more. */
async function leesAlles(wie: Wie, aantal: number): Promise<readonly Wijziging[]> {
  const found: Wijziging[] = [];
  for (let na = 0; ; ) {
    const page = await lees(wie, na, aantal);
    found.push(...page.wijzigingen);
    na = page.na;
    if (!page.meer) return found;
  }
}
const namen = (wijzigingen: readonly Wijziging[]) => wijzigingen.map(({ onderwerp }) => onderwerp.id);

describe('de volgorde van wat gebeurde', () => {
  test('gaat aan niets voorbij, hoeveel er ook tegelijk schrijven en in welke volgorde zij ook klaar zijn', async () => {
    const wie = eigenaar('druk');
    const verwacht = Array.from({ length: 300 }, (_, index) => `proef-${index}`);
    const open = verwacht.map((id, index) => ({ id, milliseconds: (index * 7) % 30 }));
    let schrijven = true;
    const schrijvers = Promise.all(
      Array.from({ length: 12 }, async () => {
        for (let next = open.shift(); next; next = open.shift()) await schrijf(wie, next.id, next.milliseconds);
      }),
    ).finally(() => {
      schrijven = false;
    });
    const geordend = async () => {
      while (schrijven) await placeEvents(world.omgeving);
    };
    const gelezen: Wijziging[] = [];
    const volgen = async () => {
      for (let na = 0; ; ) {
        const laatste = !schrijven;
        if (laatste) await placeAllEvents(world.omgeving);
        const page = await lees(wie, na, 7);
        gelezen.push(...page.wijzigingen);
        na = page.na;
        if (laatste && !page.meer) return;
      }
    };
    await Promise.all([schrijvers, geordend(), geordend(), volgen()]);
    expect(namen(gelezen).toSorted()).toEqual(verwacht.toSorted());
    const plaatsen = gelezen.map(({ plaats }) => plaats);
    expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b));
    const volgnummers = await world.sql({ persoon: null, naam: 'proef', hoed: platformHoed }, (tx) =>
      sql<{ id: string }>`select id from platform.gebeurtenissen where eigenaar = 'druk' order by volgnummer`.execute(
        tx,
      ),
    );
    // Otherwise this would prove nothing: somebody was passed by in the order of the numbers.
    expect(volgnummers.rows.map(({ id }) => id)).not.toEqual(gelezen.map(({ id }) => id));
  });

  test('laat wie lang bezig is een latere plaats, en houdt niemand op', async () => {
    const wie = eigenaar('lang');
    const begonnen = Promise.withResolvers<void>();
    const verder = Promise.withResolvers<void>();
    const lang = world.alsof(wie, async (context) => {
      await context.gebeurd({ act: 'tarieven/proef', onderwerp: { soort: 'proef', id: 'eerst begonnen' } });
      begonnen.resolve();
      await verder.promise;
    });
    await begonnen.promise;
    await schrijf(wie, 'eerst klaar');
    await placeAllEvents(world.omgeving);
    const eerste = await lees(wie, 0);
    expect(namen(eerste.wijzigingen)).toEqual(['eerst klaar']);
    verder.resolve();
    await lang;
    await placeAllEvents(world.omgeving);
    expect(namen((await lees(wie, eerste.na)).wijzigingen)).toEqual(['eerst begonnen']);
  });

  test('heeft bladzijden zonder gaten, ook als er weinig tussen zit dat voor deze rol is', async () => {
    const wie = eigenaar('rollen');
    for (let nummer = 0; nummer < 30; nummer += 1)
      await schrijf(wie, `stap-${nummer}`, 0, nummer % 10 === 0 ? 'contracten/proef' : 'declaraties/proef');
    await placeAllEvents(world.omgeving);
    expect(namen(await leesAlles(wie, 2))).toEqual(['stap-0', 'stap-10', 'stap-20']);
    expect(namen(await leesAlles(eigenaar('rollen', 'raadslid'), 2))).toEqual([]);
    const contracten = await lees(wie, 0, 100, ['contracten/proef']);
    expect(contracten.wijzigingen).toHaveLength(3);
    expect((await lees(wie, contracten.na)).wijzigingen).toEqual([]);
  });

  test('laat niemand lezen wat bij een ander gebeurde', async () => {
    await schrijf(eigenaar('ander'), 'geheim');
    await placeAllEvents(world.omgeving);
    const wie = eigenaar('eigen');
    expect((await lees(wie, 0)).wijzigingen).toEqual([]);
    const gluren = await world.sql(wie, (tx) =>
      readWijzigingen(tx, eigenaar('ander').hoed, { na: 0, aantal: 9, soorten: [] }),
    );
    expect(gluren.wijzigingen).toEqual([]);
  });

  test('verandert verder niets aan wat er staat: dat weigert de database', async () => {
    await schrijf(eigenaar('vast'), 'vast');
    const hoed = { persoon: null, naam: 'proef', hoed: platformHoed };
    await expect(
      world.sql(hoed, (tx) => sql`update platform.gebeurtenissen set naam = 'anders'`.execute(tx)),
    ).rejects.toThrow('permission denied');
    const own = await world.sql(eigenaar('vast'), (tx) =>
      sql`update platform.gebeurtenissen set plaats = 1 where eigenaar = 'vast'`.execute(tx),
    );
    expect(own.numAffectedRows).toBe(0n);
  });

  test('heeft voor lezen en plaatsen een index', async () => {
    const plan = (query: ReturnType<typeof sql>) =>
      world.sql(eigenaar('druk'), async (tx) => {
        await sql`set local enable_seqscan = off`.execute(tx);
        return JSON.stringify((await sql`explain ${query}`.execute(tx)).rows);
      });
    expect(
      await plan(sql`select plaats from platform.gebeurtenissen where eigenaar_soort = 'verband' and eigenaar = 'druk'
        and plaats > 5 order by plaats limit 100`),
    ).toContain('gebeurtenissen_eigenaar_soort_eigenaar_plaats_idx');
    expect(
      await plan(
        sql`select volgnummer from platform.gebeurtenissen where plaats is null order by volgnummer limit 1000`,
      ),
    ).toContain('gebeurtenissen_zonder_plaats');
  });
});
