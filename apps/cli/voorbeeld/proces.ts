// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { setClock } from '#platform/klok';
import { writeLog } from '#platform/logboek';
import type { Omgeving } from '#platform/omgeving';
import { bewaarPlan } from '#platform/pakket';
import { openOmgeving } from '#platform/start';
import { foutenText, regioNamen } from '../regio.ts';
import { root } from '../wortel.ts';
import { laadVoorbeeld } from './laden.ts';
import { type Opdracht, opdracht } from './opdracht.ts';
import { readVerhaal } from './verhaal.ts';
import { vertel } from './vertellen.ts';

// A process of `start`: see openen.ts.
process.once('disconnect', () => process.exit(1));
const [bericht] = await once(process, 'message');
const wat = opdracht.parse(bericht);
const { omgeving, stop } = await openOmgeving(wat.adres, writeLog);
try {
  await laadVoorbeeldregio(omgeving, wat);
  await stop();
  process.exit(0);
} catch (error) {
  process.send?.(error instanceof Error ? error.message : String(error), () => process.exit(1));
}

/** The region and its people; and, unless only the plan is asked for, the whole story, once. */
async function laadVoorbeeldregio(omgeving: Omgeving, { regio, voorbeeld, nu, issuer }: Opdracht): Promise<void> {
  const map = `${root}regios/${regio}`;
  const verhaal = voorbeeld === 'heel' ? await readVerhaal(map) : undefined;
  const { verband, mensen } = await laadVoorbeeld(omgeving, map, issuer, verhaal);
  await laadAnderePlannen(omgeving, regio);
  if (!verhaal) return;
  await vertel({ omgeving, verhaal, verband, mensen, zeg: () => {} });
  if (nu) await setClock(omgeving.database, Temporal.Instant.from(nu));
}

/** The plans of the other regions: nobody works with them here, but they can be read and laid beside this one. */
async function laadAnderePlannen(omgeving: Omgeving, behalve: string): Promise<void> {
  for (const naam of await regioNamen()) {
    if (naam === behalve) continue;
    const geladen = await bewaarPlan(omgeving, `${root}regios/${naam}`);
    if (!geladen.ok) throw new Error(foutenText(naam, geladen.fouten));
  }
}
