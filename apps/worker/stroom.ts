// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import type { Omgeving } from '#platform/omgeving';
import { verzoekenOpruimen } from '#platform/verzoek';
import { placeAllEvents } from '#platform/volgorde';
import { tellOne } from '#platform/webhookbezorger';

const pauseMilliseconds = 1_000;
const cleaningMilliseconds = 3_600_000;
/** Receivers are slow now and then: so many are told at once. */
const atOnce = 4;

export type Stroom = { readonly stop: () => Promise<void> };

/** Puts what happened in order, tells the webhooks, and clears away requests that were kept long enough. Several may run. */
export function startStroom(omgeving: Omgeving): Stroom {
  const stopping = new AbortController();
  const every = async (milliseconds: number, werk: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      await werk().catch((error: unknown) => {
        if (!stopping.signal.aborted) omgeving.log({ niveau: 'fout', melding: `stroom: ${String(error)}` });
      });
      await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const tellWhileAny = async () => {
    while (!stopping.signal.aborted && (await tellOne(omgeving)) === 'verteld');
  };
  const running = Promise.all([
    every(pauseMilliseconds, () => placeAllEvents(omgeving)),
    ...Array.from({ length: atOnce }, () => every(pauseMilliseconds, tellWhileAny)),
    every(cleaningMilliseconds, () => verzoekenOpruimen(omgeving)),
  ]);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
