// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decided } from '#libs/explain';
import { openWorld, type World } from '../test/support/world.ts';
import { defineAct, runAct } from './act.ts';
import { rows } from './database.ts';
import { readHistory } from './gebeurtenis.ts';
import type { Wie } from './hoed.ts';
import { verzoekenOpruimen } from './verzoek.ts';

/** An act of this test, that takes whatever it is given and leaves an event. */
const act = (naam: string) =>
  defineAct({
    naam,
    niveau: 'laag',
    rollen: ['inkoper'],
    invoer: z.unknown(),
    run: async (context) => {
      await context.gebeurd({ act: naam, onderwerp: { soort: 'proef', id: naam } });
      return decided({ naam });
    },
  });
const ontvangen = act('proef/ontvangen');

let world: World;
let inkoper: Wie;
beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
});
afterAll(() => world.sluit());

const brief = (inhoud: string, naam = 'brief.txt') => new File([inhoud], naam);
const refusedAsUsed = { status: 'refused', reasons: [{ code: 'sleutel-al-gebruikt' }] };
let key = 0;
/** Sends twice under one new key. @returns what the second was told */
const twice = async (first: unknown, second: unknown, other = ontvangen) => {
  key += 1;
  await world.doe(inkoper, ontvangen, first, `sleutel-${key}`);
  return world.doe(inkoper, other, second, `sleutel-${key}`);
};

describe('een gebruikte sleutel', () => {
  test.each([
    ['dezelfde velden in een andere volgorde', { a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }],
    ['een veld dat er niet is en een leeg veld', { a: 1 }, { a: 1, b: undefined }],
    ['hetzelfde bestand', { bestand: brief('x') }, { bestand: brief('x') }],
    ['dezelfde bytes', { inhoud: new Uint8Array([1, 2]) }, { inhoud: new Uint8Array([1, 2]) }],
  ])('geeft bij %s hetzelfde antwoord', async (_, first, second) => {
    expect(await twice(first, second)).toMatchObject({ status: 'decided', value: { naam: 'proef/ontvangen' } });
  });

  test.each([
    ['een ander getal', { a: 1 }, { a: 2 }],
    ['een getal als tekst', { a: 1 }, { a: '1' }],
    ['een lijst in een andere volgorde', { a: [1, 2] }, { a: [2, 1] }],
    ['een andere verdeling over velden', { a: 'xy', b: '' }, { a: 'x', b: 'y' }],
    ['een bestand met een andere inhoud', { bestand: brief('x') }, { bestand: brief('y') }],
    ['een bestand met een andere naam', { bestand: brief('x') }, { bestand: brief('x', 'ander.txt') }],
    ['andere bytes', { inhoud: new Uint8Array([1, 2]) }, { inhoud: new Uint8Array([1, 3]) }],
  ])('wordt bij %s geweigerd', async (_, first, second) => {
    expect(await twice(first, second)).toMatchObject(refusedAsUsed);
  });

  test('wordt bij een andere handeling geweigerd', async () => {
    expect(await twice({ a: 1 }, { a: 1 }, act('proef/anders'))).toMatchObject(refusedAsUsed);
  });

  test('is van één organisatie: een ander heeft er geen last van', async () => {
    const ander = world.iemand('verband', 'elders', 'inkoper');
    await world.doe(inkoper, ontvangen, { a: 1 }, 'gedeeld');
    expect(await world.doe(ander, ontvangen, { a: 2 }, 'gedeeld')).toMatchObject({ status: 'decided' });
    const seen = await world.sql(ander, (tx) => readHistory(tx, { soort: 'proef', id: 'proef/ontvangen' }));
    expect(seen).toHaveLength(1);
  });
});

describe('een sleutel met een termijn', () => {
  const stuur = (naam: string, a: number) =>
    runAct(world.omgeving, inkoper, act(`proef/${naam}`), { a }, { sleutel: naam, dagen: 30 });
  const keren = async (naam: string) =>
    (await world.sql(inkoper, (tx) => readHistory(tx, { soort: 'proef', id: `proef/${naam}` }))).length;
  const later = (naam: string, dagen: number) =>
    world.sql({ persoon: null, naam: 'proef', hoed: inkoper.hoed }, (tx) =>
      sql`update platform.verzoeken set vervalt = vervalt - make_interval(days => ${dagen}) where sleutel = ${naam}`.execute(
        tx,
      ),
    );

  test('geldt tot en met die termijn, en daarna niet meer', async () => {
    await stuur('termijn', 1);
    await later('termijn', 29);
    expect(await stuur('termijn', 2)).toMatchObject(refusedAsUsed);
    await later('termijn', 1);
    expect(await stuur('termijn', 2)).toMatchObject({ status: 'decided' });
    expect(await keren('termijn')).toBe(2);
  });

  test('ruimt op wat verlopen is, en laat staan wat altijd geldt', async () => {
    await stuur('weg', 1);
    await world.doe(inkoper, ontvangen, { a: 1 }, 'altijd');
    await later('weg', 31);
    await verzoekenOpruimen(world.omgeving);
    const left = await world.sql(inkoper, (tx) =>
      rows<{ sleutel: string }>(
        tx,
        sql`select sleutel from platform.verzoeken where sleutel in ('weg', 'altijd', 'termijn')`,
      ),
    );
    expect(left.map(({ sleutel }) => sleutel).toSorted()).toEqual(['altijd', 'termijn']);
  });

  test('gebeurt één keer, ook als het tien keer tegelijk komt', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => stuur('tegelijk', 1)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await keren('tegelijk')).toBe(1);
  });

  test('laat niets achter als de verbinding halverwege breekt: nog eens sturen doet het dan één keer', async () => {
    const begonnen = Promise.withResolvers<number>();
    const gewond = defineAct({
      ...act('proef/gebroken'),
      run: async (context) => {
        await context.gebeurd({ act: 'proef/gebroken', onderwerp: { soort: 'proef', id: 'proef/gebroken' } });
        const own = await rows<{ pid: number }>(context.tx, sql`select pg_backend_pid() as pid`);
        begonnen.resolve(own[0]?.pid ?? 0);
        await sql`select pg_sleep(5)`.execute(context.tx);
        return decided({ naam: 'proef/gebroken' });
      },
    });
    const poging = runAct(world.omgeving, inkoper, gewond, { a: 1 }, { sleutel: 'gebroken', dagen: 30 });
    poging.catch(() => {});
    await sql`select pg_terminate_backend(${await begonnen.promise})`.execute(world.omgeving.database);
    await expect(poging).rejects.toThrow();
    expect(await keren('gebroken')).toBe(0);
    expect(await stuur('gebroken', 1)).toMatchObject({ status: 'decided' });
    expect(await stuur('gebroken', 1)).toMatchObject({ status: 'decided' });
    expect(await keren('gebroken')).toBe(1);
  });
});
