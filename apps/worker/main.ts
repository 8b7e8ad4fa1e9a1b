// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { startDeliverer } from '#platform/bezorger';
import { handlers } from '#platform/huis';
import { writeLog } from '#platform/logboek';
import { readMailinstellingen } from '#platform/mail';
import { openOmgeving } from '#platform/start';
import { startMailkamer } from './mailkamer.ts';
import { startPostkamer } from './postkamer.ts';
import { openPostmap } from './postmap.ts';
import { startStroom } from './stroom.ts';

// A thread of `start`: see index.ts.
const adres = z
  .object({ databaseUrl: z.string(), gegevens: z.string(), productie: z.boolean(), adres: z.string() })
  .parse(workerData);
const { omgeving, stop } = await openOmgeving(adres, writeLog);
const stroom = startStroom(omgeving);
const deliverer = startDeliverer(handlers, omgeving);
const postmap = await openPostmap(process.env['INKOOPREGIE_POSTMAP'] ?? path.join(adres.gegevens, 'post'));
const postkamer = startPostkamer({ ...omgeving, wake: deliverer.wake }, postmap);
const mailkamer = startMailkamer(omgeving, readMailinstellingen({ ...adres, omgeving: process.env }));

parentPort?.on('message', async (message) => {
  if (message === 'wek') return deliverer.wake();
  await stroom.stop();
  await mailkamer.stop();
  await postkamer.stop();
  await deliverer.stop();
  await stop();
  parentPort?.close();
});
