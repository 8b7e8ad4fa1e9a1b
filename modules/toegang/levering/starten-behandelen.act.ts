// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { relatieVan } from '../bericht/relatie.act.ts';
import { startvolgorde } from '../keuzes.ts';
import { lockClient } from '../toewijzing/toewijzing.store.ts';
import { keepStart } from './levering.store.ts';
import { readLeveringfeiten } from './leveringfeiten.store.ts';
import { startenUit } from './startbericht.ts';
import { startenToetsen } from './starten-toetsen.rule.ts';

/** A 305: what the aanbieder started, or takes back, is held against the allocations and what was told before. */
export async function startenBehandelen(
  context: ActContext,
  bericht: BerichtVan<'305'>,
  id: string,
): Promise<Behandeling> {
  const { tx, nu } = context;
  const relatie = relatieVan(context, bericht);
  await lockClient(tx, relatie);
  const { kenmerken, ...feiten } = await readLeveringfeiten(tx, relatie);
  const starten = startenUit(bericht);
  return {
    bevindingen: startenToetsen(starten, feiten),
    toepassen: async () => {
      for (const start of starten.toSorted(startvolgorde)) {
        const { nummer, begin, verwijdert } = start;
        await keepStart(tx, relatie, start, { bericht: id, op: nu });
        const toewijzing = nummer !== null && kenmerken.get(nummer);
        if (toewijzing)
          await context.gebeurd({
            act: verwijdert ? 'toegang/start-terugnemen' : 'toegang/start-melden',
            onderwerp: { soort: 'toewijzing', id: toewijzing },
            na: { begin, bericht: id },
          });
      }
    },
  };
}
