// SPDX-License-Identifier: EUPL-1.2
import { loadPakket, type PakketFout } from '#libs/regiopakket';
import { leesPlanwijzigingen, type Planwijziging } from '#modules/contracten';
import { leesPlannen } from '#modules/regio';
import { type Hoed, underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { paginas, werkpaginas } from '#platform/pakket';

export type BekijkResultaat =
  | {
      readonly ok: true;
      /** The version that runs now; null when none does. */
      readonly was: string | null;
      readonly wordt: string;
      readonly wijzigingen: readonly Planwijziging[];
      /** What the plan lacks before a region can work with it; nothing when it can. */
      readonly teKlein: readonly PakketFout[];
    }
  | { readonly ok: false; readonly fouten: readonly PakketFout[] };

/** Holds a region pack against the one that runs now. Nothing is loaded. */
export async function bekijkRegio(omgeving: Omgeving, map: string): Promise<BekijkResultaat> {
  const gelezen = await loadPakket(map, paginas);
  if (!gelezen.ok) return gelezen;
  const werkbaar = await loadPakket(map, werkpaginas);
  const { kop, paginas: bladen } = gelezen.pakket;
  const { code, naam } = bladen.regio.verband;
  const hoed: Hoed = { soort: 'verband', code, naam, rollen: ['beheerder'] };
  return underHat(omgeving.database, hoed, null, async (tx) => {
    const [plan] = await leesPlannen({ tx }, [code]);
    return {
      ok: true,
      was: plan?.versie ?? null,
      wordt: kop.versie,
      wijzigingen: plan ? await leesPlanwijzigingen({ tx }, code, plan.paginas, bladen) : [],
      teKlein: werkbaar.ok ? [] : werkbaar.fouten,
    };
  });
}
