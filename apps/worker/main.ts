// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { startDeliverer } from '#platform/bezorger';
import { handlers } from '#platform/huis';
import { writeLog } from '#platform/logboek';
import { openOmgeving } from '#platform/start';

// A thread of `start`: see index.ts.
const adres = z.object({ databaseUrl: z.string(), gegevens: z.string(), productie: z.boolean() }).parse(workerData);
const { omgeving, stop } = await openOmgeving(adres, writeLog);
const deliverer = startDeliverer(handlers, omgeving);

parentPort?.on('message', async (message) => {
  if (message === 'wek') return deliverer.wake();
  await deliverer.stop();
  await stop();
  parentPort?.close();
});
