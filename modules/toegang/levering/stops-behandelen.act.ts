// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { relatieVan } from '../bericht/relatie.act.ts';
import { stopvolgorde } from '../keuzes.ts';
import { lockClient } from '../toewijzing/toewijzing.store.ts';
import { keepStop } from './levering.store.ts';
import { readLeveringfeiten } from './leveringfeiten.store.ts';
import { stopsUit } from './stopbericht.ts';
import { stopsToetsen } from './stops-toetsen.rule.ts';

/** A 307: what the aanbieder stopped, or takes back, is held against what was started and stopped before. */
export async function stopsBehandelen(
  context: ActContext,
  bericht: BerichtVan<'307'>,
  id: string,
): Promise<Behandeling> {
  const { tx, nu } = context;
  const relatie = relatieVan(context, bericht);
  await lockClient(tx, relatie);
  const { kenmerken, ...feiten } = await readLeveringfeiten(tx, relatie);
  const stops = stopsUit(bericht);
  return {
    bevindingen: stopsToetsen(stops, feiten),
    toepassen: async () => {
      for (const stop of stops.toSorted(stopvolgorde)) {
        const { nummer, begin, einde, reden, verwijdert } = stop;
        await keepStop(tx, relatie, stop, { bericht: id, op: nu });
        const toewijzing = nummer !== null && kenmerken.get(nummer);
        if (toewijzing)
          await context.gebeurd({
            act: verwijdert ? 'toegang/stop-terugnemen' : 'toegang/stop-melden',
            onderwerp: { soort: 'toewijzing', id: toewijzing },
            na: { begin, einde, reden, bericht: id },
          });
      }
    },
  };
}
