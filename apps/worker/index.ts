// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads';
import type { Bezorgadres, Deliverer } from '#platform/bezorger';
import type { Logregel } from '#platform/omgeving';

const restartMilliseconds = 1_000;
const longestMilliseconds = 8_000;
/** Room for the lines of a large declaratie to come and go in; a page needs less. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/**
 * Delivers news between rooms in a thread of its own, so that long work (a declaratie of a million lines) holds up no
 * page. A thread that ends by itself is begun anew: what it had claimed is free again, and nothing was half done.
 */
export function startWorker(adres: Bezorgadres, log: (regel: Logregel) => void): Deliverer {
  let stopping = false;
  let thread = begin();

  function begin(): Worker {
    const worker = new Worker(new URL('./main.ts', import.meta.url), { workerData: adres, resourceLimits });
    worker.on('error', (error) => log({ niveau: 'fout', melding: `bezorgen: ${String(error)}` }));
    worker.on('exit', () => {
      if (!stopping) setTimeout(() => (thread = begin()), restartMilliseconds).unref();
    });
    return worker;
  }

  return {
    wake: () => thread.postMessage('wek'),
    stop: async () => {
      stopping = true;
      const ended = new Promise<void>((resolve) => {
        thread.once('exit', () => resolve());
        // Long work is broken off: its transaction is undone, and it is begun anew after the next start.
        setTimeout(() => void thread.terminate().then(() => resolve()), longestMilliseconds).unref();
      });
      thread.postMessage('stop');
      await ended;
    },
  };
}
