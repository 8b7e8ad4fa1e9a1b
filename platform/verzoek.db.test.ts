// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decided } from '#libs/explain';
import { openWorld, type World } from '../test/support/world.ts';
import { defineAct } from './act.ts';
import { readHistory } from './gebeurtenis.ts';
import type { Wie } from './hoed.ts';

/** An act of this test, that takes whatever it is given and leaves an event. */
const act = (naam: string) =>
  defineAct({
    naam,
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
