// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { berichtBezorgen } from '#modules/berichten';
import { runAct } from '#platform/act';
import { Bestand } from '#platform/bestand';
import { deliverAll } from '#platform/bezorger';
import { handlers } from '#platform/huis';
import type { Omgeving } from '#platform/omgeving';
import { timed } from '../measure.ts';

const schema = '../shared/ijw/xsd/jw/JW323.xsd';
const sampleMilliseconds = 20;

export type Inname = { readonly milliseconds: number; readonly aannemen: number; readonly piekMb: number };

/** The complete intake of a file: kept, decoded, every check, posted, answered. */
export async function neemIn(omgeving: Omgeving, gemeente: string, pad: string): Promise<Inname> {
  let piek = 0;
  const sample = setInterval(() => {
    piek = Math.max(piek, process.memoryUsage.rss());
  }, sampleMilliseconds);
  let aannemen = 0;
  const milliseconds = await timed(async () => {
    aannemen = await timed(async () => {
      const wie = {
        persoon: null,
        naam: 'Meting',
        hoed: { soort: 'gemeente' as const, code: gemeente, naam: gemeente, rollen: ['financien' as const] },
      };
      const uitkomst = await runAct(omgeving, wie, berichtBezorgen, { bestand: await Bestand.open(pad) });
      if (uitkomst.status !== 'decided') throw new Error(`niet aangenomen: ${JSON.stringify(uitkomst)}`);
    });
    await deliverAll(omgeving, handlers);
  });
  clearInterval(sample);
  return { milliseconds, aannemen, piekMb: piek / 1e6 };
}

/** What xmllint needs for the schema alone, in milliseconds; undefined when it is not installed. */
export async function meetlat(pad: string): Promise<number | undefined> {
  let code: number | null = null;
  const milliseconds = await timed(async () => {
    const child = spawn('xmllint', ['--noout', '--stream', '--schema', schema, pad], { stdio: 'ignore' });
    code = await Promise.race([
      once(child, 'close').then(([exit]) => Number(exit)),
      once(child, 'error').then(() => null),
    ]);
  });
  return code === 0 ? milliseconds : undefined;
}
