// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { storingIn } from './bereikbaar.ts';
import { makeContext } from './context.ts';
import { firstRow, type Tx } from './database.ts';
import { readEvent } from './gebeurtenis.ts';
import type { Handler } from './handler.ts';
import { platformHoed, underHat, wearHat } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';
import { isTijd, longestWaitMinutes } from './uitstel.ts';

type Delivery = { readonly gebeurtenis: number; readonly handler: string };
const busyMilliseconds = 5;
const idleMilliseconds = 1_000;

/**
 * Delivers one waiting event to one handler. Claim, work and mark are one transaction: killed at any moment,
 * nothing is lost and nothing is done twice.
 * @returns `bezig` when all that waits is in the hands of others, `niets` when nothing waits
 */
export async function deliverOne(
  omgeving: Omgeving,
  handlers: readonly Handler[],
): Promise<'bezorgd' | 'bezig' | 'niets'> {
  let claimed: Delivery | undefined;
  try {
    return await underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
      claimed = await claim(tx, nu);
      if (!claimed) return (await isWaiting(tx, nu)) ? 'bezig' : 'niets';
      await handle(omgeving, tx, claimed, handlers);
      return 'bezorgd';
    });
  } catch (error) {
    // A database that went away or is full says nothing about the handler: the delivery is free again, and not put off.
    if (!claimed || storingIn(error)) throw error;
    await postpone(omgeving, claimed, error);
    return 'bezorgd';
  }
}

const due = (nu: Temporal.Instant) => sql`not klaar and ${isTijd(nu)}`;

const claim = async (tx: Tx, nu: Temporal.Instant): Promise<Delivery | undefined> =>
  firstRow(
    tx,
    sql`select gebeurtenis, handler from platform.afleveringen where ${due(nu)}
        order by gebeurtenis, handler limit 1 for update skip locked`,
  );

/** Is there something to deliver now, also if others have claimed it? What failed and waits for a next try is not. */
const isWaiting = async (tx: Tx, nu: Temporal.Instant): Promise<boolean> =>
  (await firstRow(tx, sql`select from platform.afleveringen where ${due(nu)} limit 1`)) !== undefined;

async function handle(
  omgeving: Omgeving,
  tx: Tx,
  { gebeurtenis, handler: naam }: Delivery,
  handlers: readonly Handler[],
): Promise<void> {
  const handler = handlers.find((candidate) => candidate.naam === naam);
  const event = await readEvent(tx, gebeurtenis);
  for (const hoed of handler && event ? handler.hoeden(event) : []) {
    await wearHat(tx, hoed, null);
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
    if (event) await handler?.run(context, event);
  }
  await wearHat(tx, platformHoed, null);
  await sql`update platform.afleveringen set klaar = true, fout = null
    where gebeurtenis = ${gebeurtenis} and handler = ${naam}`.execute(tx);
}

/** After a failure: try again later, each time after a longer while. The error goes to the log under an id. */
async function postpone(omgeving: Omgeving, { gebeurtenis, handler }: Delivery, error: unknown): Promise<void> {
  const id = newId();
  omgeving.log({ niveau: 'fout', id, melding: `${handler} op gebeurtenis ${gebeurtenis}: ${String(error)}` });
  await underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    await sql`update platform.afleveringen set pogingen = pogingen + 1, fout = ${id},
        niet_voor = ${nu}::timestamptz + make_interval(mins => least(${longestWaitMinutes}, power(2, pogingen)::int))
      where gebeurtenis = ${gebeurtenis} and handler = ${handler}`.execute(tx);
  });
}

/** Delivers until nothing waits, also not with a deliverer beside this one that is still at work. */
export async function deliverAll(omgeving: Omgeving, handlers: readonly Handler[]): Promise<void> {
  for (;;) {
    const done = await deliverOne(omgeving, handlers);
    if (done === 'niets') return;
    if (done === 'bezig') await setTimeout(busyMilliseconds);
  }
}

/** Where a deliverer finds what it needs, also in another thread: the database as the application, and the keys. */
export type Bezorgadres = {
  readonly databaseUrl: string;
  readonly gegevens: string;
  readonly productie: boolean;
  /** Address under which people reach the platform, without a slash at the end. */
  readonly adres: string;
};

export type Deliverer = { readonly wake: () => void; readonly stop: () => Promise<void> };

/** A deliverer that keeps running: at once when woken, and every second for what other processes left. */
export function startDeliverer(handlers: readonly Handler[], omgeving: Omgeving): Deliverer {
  let wakeUp: () => void = () => {};
  let isWoken = false;
  let stopped = false;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = globalThis.setTimeout(resolve, idleMilliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      isWoken = false;
      const done = await deliverOne(omgeving, handlers).catch((error: unknown) => {
        if (!stopped) omgeving.log({ niveau: 'fout', melding: `bezorgen: ${String(error)}` });
        return 'niets' as const;
      });
      // What came while it looked may have been written after it looked.
      if (done !== 'bezorgd' && !isWoken && !stopped) await pause();
    }
  };
  const running = loop();
  return {
    wake: () => {
      isWoken = true;
      wakeUp();
    },
    stop: async () => {
      stopped = true;
      wakeUp();
      await running;
    },
  };
}
