// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverOne } from '#platform/bezorger';
import { makeContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { openWorld, type World } from '../../../test/support/world.ts';
import { createMetingen } from './metingen.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const lees = async (omgeving: Omgeving, sleutel?: string, headers: Record<string, string> = {}) => {
  const { adres } = createMetingen(omgeving, sleutel);
  const answer = await new Hono().route('/', adres).request('/metingen', { headers });
  return { status: answer.status, text: await answer.text() };
};

test('in productie zonder sleutel zijn er geen metingen, met sleutel alleen voor wie hem meegeeft', async () => {
  const productie = { ...world.omgeving, productie: true };
  expect((await lees(productie)).status).toBe(404);
  expect((await lees(productie, 'geheim')).status).toBe(401);
  expect((await lees(productie, 'geheim', { Authorization: 'Bearer geheim' })).status).toBe(200);
  expect((await lees(world.omgeving)).status).toBe(200);
});

test('nieuws dat wacht, nieuws dat mislukte, en hoe lang het oudste wacht', async () => {
  expect((await lees(world.omgeving)).text).toMatch(/^inkoopregie_oudste_aflevering_seconden 0$/m);
  const faalt = defineHandler({
    naam: 'proef/faalt',
    op: 'proef/roepen',
    hoeden: () => [namens('gemeente', '0513')],
    run: () => Promise.reject(new Error('nog niet')),
  });
  const omgeving = { ...world.omgeving, luisteraars: [faalt], log: () => {} };
  for (const id of ['een', 'twee']) {
    const wie = world.iemand('verband', world.verband, 'inkoper');
    await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) =>
      (await makeContext(omgeving, tx, wie)).gebeurd({ act: 'proef/roepen', onderwerp: { soort: 'proef', id } }),
    );
  }
  await deliverOne(omgeving, [faalt]);
  await world.zetKlok('2024-02-01T10:00');
  const { text } = await lees(omgeving);
  expect(text).toMatch(/^inkoopregie_afleveringen\{stand="wachtend"\} 1$/m);
  expect(text).toMatch(/^inkoopregie_afleveringen\{stand="mislukt"\} 1$/m);
  const oudste = Number(/^inkoopregie_oudste_aflevering_seconden (\S+)$/m.exec(text)?.[1]);
  expect(oudste).toBeGreaterThan(3_500);
  expect(oudste).toBeLessThan(3_700);
});
