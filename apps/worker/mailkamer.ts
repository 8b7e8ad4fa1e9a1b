// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '#libs/kernel';
import { bezorgMails, type Mailinstellingen, ruimMailsOp, zetMailsKlaar } from '#platform/mail';
import type { Omgeving } from '#platform/omgeving';

const readyMilliseconds = 15_000;
const sendMilliseconds = 3_000;
const cleaningMilliseconds = 3_600_000;
const longestPause = 300_000;

export type Mailkamer = { readonly stop: () => Promise<void> };

/** Lays mail ready, sends it and clears away what was sent long ago, while the platform runs. Several may do so at once. */
export function startMailkamer(omgeving: Omgeving, instellingen: Mailinstellingen): Mailkamer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const every = async (werk: () => Promise<number>) => {
    while (!signal.aborted) {
      const pause = await werk().catch((error: unknown) => {
        if (!signal.aborted)
          omgeving.log({
            niveau: 'fout',
            id: newId(),
            melding: `e-mail: ${error instanceof Error ? error.message : 'onbekende fout'}`,
          });
        return readyMilliseconds;
      });
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  };
  let storingen = 0;
  const send = async () => {
    const { storing } = await bezorgMails(omgeving, instellingen, signal);
    storingen = storing ? storingen + 1 : 0;
    if (storing)
      omgeving.log({ niveau: 'fout', id: newId(), melding: `e-mail: de mailserver werkt nu niet mee (${storing})` });
    return Math.min(longestPause, sendMilliseconds * 2 ** storingen);
  };
  const running = Promise.all([
    every(() => zetMailsKlaar(omgeving).then(() => readyMilliseconds)),
    every(send),
    every(() => ruimMailsOp(omgeving).then(() => cleaningMilliseconds)),
  ]);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
