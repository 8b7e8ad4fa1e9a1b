// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Deelnemer } from './deelnemers.ts';
import { type Opdracht, REEKS, type Uitslag } from './meting.ts';
import { opgeteld } from './verslag.ts';

/** Mutations per order: small enough to keep every thread busy until the end. */
const DEEL = 50 * REEKS;

type Hoeveel = { readonly aantal: number; readonly zaad: number };
type Taak = { readonly wie: Deelnemer; readonly opdracht: Opdracht; uitslag?: Uitslag };

/** Tries all that can be tried, one thread per core; `klaar` hears of every message, in this order, once it was tried. */
export async function meetAlles(
  wie: readonly Deelnemer[],
  hoeveel: Hoeveel,
  klaar: (wie: Deelnemer, uitslag: Uitslag) => void,
): Promise<ReadonlyMap<Deelnemer, Uitslag>> {
  const taken = wie.flatMap((een) => ('schema' in een ? opdrachten(een, hoeveel) : []));
  const delen = Map.groupBy(taken, (taak) => taak.wie);
  const uit = new Map<Deelnemer, Uitslag>();
  await verdeel(taken, () => {
    for (const [een, deel] of delen) {
      const uitslagen = deel.flatMap(({ uitslag }) => uitslag ?? []);
      if (uitslagen.length < deel.length) return;
      if (uit.has(een)) continue;
      uit.set(een, opgeteld(uitslagen));
      klaar(een, opgeteld(uitslagen));
    }
  });
  return uit;
}

function opdrachten(wie: Deelnemer, { aantal, zaad }: Hoeveel): readonly Taak[] {
  const { standaard, soort } = wie;
  return Array.from({ length: Math.ceil(aantal / DEEL) }, (_, i) => {
    const van = i * DEEL;
    return { wie, opdracht: { standaard, soort, zaad, van, tot: Math.min(van + DEEL, aantal) } };
  });
}

async function verdeel(taken: readonly Taak[], klaar: () => void): Promise<void> {
  const wachtend = [...taken];
  const werk = async (): Promise<void> => {
    const werker = new Worker(new URL('./werker.ts', import.meta.url));
    for (let taak = wachtend.shift(); taak !== undefined; taak = wachtend.shift()) {
      taak.uitslag = await voerUit(werker, taak.opdracht);
      klaar();
    }
    await werker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), taken.length) }, werk));
}

const voerUit = (werker: Worker, opdracht: Opdracht): Promise<Uitslag> =>
  new Promise((klaar, mis) => {
    werker.removeAllListeners();
    werker.once('error', mis);
    werker.once('message', klaar);
    werker.postMessage(opdracht);
  });
