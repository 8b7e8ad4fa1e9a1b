// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { deliverAll, deliverOne, startDeliverer } from './bezorger.ts';
import { makeContext } from './context.ts';
import { readHistory } from './gebeurtenis.ts';
import { defineHandler, type Handler, namens } from './handler.ts';
import { underHat } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';

let world: World;
let attempts = 0;
let failures = 0;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());
beforeEach(() => {
  attempts = 0;
  failures = 0;
});

/** Answers every event with one of its own, for the gemeente that the event names; fails first as often as told. */
const echo: Handler = defineHandler({
  naam: 'proef/echo',
  op: 'proef/roepen',
  hoeden: ({ na }) => (typeof na === 'string' ? [namens('gemeente', na)] : []),
  run: async (context, { onderwerp }) => {
    attempts += 1;
    await context.gebeurd({ act: 'proef/echo', onderwerp });
    if (failures > 0) {
      failures -= 1;
      throw new Error('nog niet');
    }
  },
});

const omgeving = (): Omgeving => ({ ...world.omgeving, luisteraars: [echo], log: () => {} });

async function roep(id: string, gemeente: string): Promise<void> {
  const wie = world.iemand('verband', world.verband, 'inkoper');
  await underHat(world.omgeving.database, wie.hoed, wie.persoon, async (tx) => {
    const context = await makeContext(omgeving(), tx, wie);
    await context.gebeurd({ act: 'proef/roepen', onderwerp: { soort: 'proef', id }, na: gemeente });
  });
}

const echoes = async (id: string, gemeente: string) =>
  (await world.sql(world.iemand('gemeente', gemeente, 'college'), (tx) => readHistory(tx, { soort: 'proef', id })))
    .length;

describe('nieuws tussen kamers', () => {
  test('wordt precies één keer gebracht, onder de hoed van wie het aangaat', async () => {
    await roep('een', '0513');
    await deliverAll(omgeving(), [echo]);
    await deliverAll(omgeving(), [echo]);
    expect(await echoes('een', '0513')).toBe(1);
    expect(await echoes('een', '1901')).toBe(0);
    expect(attempts).toBe(1);
  });

  test('blijft één keer als vier bezorgers tegelijk werken', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `veel-${index}`);
    for (const id of ids) await roep(id, '0513');
    await Promise.all([1, 2, 3, 4].map(() => deliverAll(omgeving(), [echo])));
    for (const id of ids) expect(await echoes(id, '0513')).toBe(1);
    expect(attempts).toBe(20);
  });

  test('komt meteen als de bezorger is gewekt, ook terwijl hij net keek', async () => {
    const bezorger = startDeliverer([echo], omgeving());
    const begin = performance.now();
    for (const id of ['vlot-1', 'vlot-2', 'vlot-3', 'vlot-4']) {
      bezorger.wake();
      await roep(id, '0513');
      bezorger.wake();
      while ((await echoes(id, '0513')) === 0 && performance.now() - begin < 5_000);
    }
    await bezorger.stop();
    // It looks by itself each second: four times would take four.
    expect(performance.now() - begin).toBeLessThan(2_500);
    expect(attempts).toBe(4);
  });

  test('dat mislukt laat niets half achter, en komt later opnieuw', async () => {
    failures = 1;
    await roep('mislukt', '0513');
    expect(await deliverOne(omgeving(), [echo])).toBe('bezorgd');
    expect(await echoes('mislukt', '0513')).toBe(0);
    expect(await deliverOne(omgeving(), [echo])).toBe('niets');
    await world.zetKlok('2024-02-02T09:00');
    await deliverAll(omgeving(), [echo]);
    expect(await echoes('mislukt', '0513')).toBe(1);
    expect(attempts).toBe(2);
  });
});
