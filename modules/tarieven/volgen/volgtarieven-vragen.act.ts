// SPDX-License-Identifier: EUPL-1.2
import { type Datum, laatste } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { vraagIngroeipaden } from '../ingroeipad/ingroeipaden-vragen.act.ts';
import { heeftVastgesteld } from '../tarief/tarief.store.ts';
import type { Volging } from './volging.store.ts';
import { readVolgingen } from './volging.store.ts';
import { verandert, werkVolgtarievenUit } from './volgtarieven-uitwerken.query.ts';

/** The kind of task by which the region is asked to let its tariffs follow what changed. */
export const volgtaak = 'tarieven/volgtarieven-voorleggen';

/**
 * Something that tariffs follow has changed: the contracts whose adopted tariffs would become others get a task.
 * @param raakt which rules of following are about what changed
 * @param vanaf the day from which it counts
 */
export async function vraagVolgtarieven(
  context: ActContext,
  raakt: (volging: Volging) => boolean,
  vanaf: Datum,
): Promise<void> {
  const { tx, wie, vandaag } = context;
  const verband = wie.hoed.code;
  const contracten = new Set((await readVolgingen(tx, verband)).filter(raakt).map(({ contract }) => contract));
  await vraagIngroeipaden(context, contracten);
  const dag = laatste(vanaf, vandaag.add({ days: 1 }));
  for (const contract of contracten) {
    if (!(await heeftVastgesteld(tx, verband, contract))) continue;
    const outcome = await werkVolgtarievenUit(context, verband, contract, dag);
    const aantal = outcome.status === 'decided' ? outcome.value.regels.filter(verandert).length : 0;
    // What was asked before may be about other figures.
    await context.taakAfronden(volgtaak, contract);
    if (aantal === 0) continue;
    await context.taakOpenen({
      rol: 'inkoper',
      soort: volgtaak,
      onderwerp: { soort: 'volgtarieven', id: contract },
      gegevens: { contract, aantal, vanaf: dag.toString() },
      uiterlijk: dag.subtract({ days: 1 }),
    });
  }
}
