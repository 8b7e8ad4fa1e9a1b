// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '#libs/kernel';
import { herinneringenNalopen } from '#modules/beleid';
import { isPostkamerOpen, type Postweg, termijnenNalopen, verzendVolgende } from '#modules/berichten';
import { besluitenNalopen } from '#modules/regio';
import { indexcijfersVerwachten } from '#modules/tarieven';
import type { Omgeving } from '#platform/omgeving';
import { neemIn } from './innemen.ts';

export type Postkamer = { readonly stop: () => Promise<void> };

const pauseMilliseconds = 1_000;
/** A full folder may take at most a part of the time of a processor. */
const restAfterWork = 3;

/**
 * Looks after the post while the platform runs: takes in what came, brings away what lies ready, and holds the terms,
 * the days of the policy, who still has to decide and what is to be published against the clock. Several may run at once.
 */
export function startPostkamer(omgeving: Omgeving, postweg: Postweg): Postkamer {
  const stopping = new AbortController();
  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      await doeRonde(omgeving, postweg, stopping.signal);
      if (!stopping.signal.aborted)
        await pause(Math.max(pauseMilliseconds, restAfterWork * (performance.now() - began)));
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** One round through the post. What goes wrong with one piece does not keep the others. */
export async function doeRonde(omgeving: Omgeving, postweg: Postweg, signal?: AbortSignal): Promise<void> {
  await probeer(omgeving, signal, async () => {
    if (!(await isPostkamerOpen(omgeving))) return;
    for await (const stuk of postweg.binnengekomen()) {
      if (signal?.aborted) return;
      await probeer(omgeving, signal, () => neemIn(omgeving, stuk).catch(laatGaan), stuk.later);
    }
  });
  await probeer(omgeving, signal, async () => {
    while (!signal?.aborted && (await verzendVolgende(omgeving, postweg)));
  });
  await probeer(omgeving, signal, () => termijnenNalopen(omgeving));
  await probeer(omgeving, signal, () => herinneringenNalopen(omgeving));
  await probeer(omgeving, signal, () => besluitenNalopen(omgeving));
  await probeer(omgeving, signal, () => indexcijfersVerwachten(omgeving));
}

/** Another process on the same folder took the piece in and put it away meanwhile: nothing is left to do, or lost. */
function laatGaan(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

async function probeer(
  { log }: Omgeving,
  signal: AbortSignal | undefined,
  werk: () => Promise<unknown>,
  daarna?: () => void,
): Promise<void> {
  try {
    await werk();
  } catch (error) {
    daarna?.();
    if (!signal?.aborted) log({ niveau: 'fout', id: newId(), melding: `postkamer: ${textOf(error)}` });
  }
}

/** What the file system says may hold the name of a file, and that may name a person: of that only the code is told. */
const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekende fout';
  if ('path' in error || error.name === 'NotReadableError') return 'code' in error ? String(error.code) : error.name;
  return error.message;
};
