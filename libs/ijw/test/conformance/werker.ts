// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads';
import { meet, type Opdracht } from './meting.ts';

// One of the threads that measure: an order in, its result out.
parentPort?.on('message', (opdracht: Opdracht) => parentPort?.postMessage(meet(opdracht)));
