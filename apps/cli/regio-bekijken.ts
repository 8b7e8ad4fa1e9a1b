// SPDX-License-Identifier: EUPL-1.2
import { loadPakket, type PakketFout, type Verschil, verschilTussen } from '#libs/regiopakket';
import { contractanten } from '#modules/contracten';
import { readPlannen } from '#modules/regio';
import { type Hoed, underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { paginas } from '#platform/pakket';

/** What a pack would change, with the names of the aanbieders whose agreement it is about. */
export type Wijziging = Verschil & { readonly voor: readonly string[] };
export type BekijkResultaat =
  | {
      readonly ok: true;
      /** The version that runs now; null when none does. */
      readonly was: string | null;
      readonly wordt: string;
      readonly wijzigingen: readonly Wijziging[];
    }
  | { readonly ok: false; readonly fouten: readonly PakketFout[] };

/** Holds a region pack against the one that runs now. Nothing is loaded. */
export async function bekijkRegio(omgeving: Omgeving, map: string): Promise<BekijkResultaat> {
  const gelezen = await loadPakket(map, paginas);
  if (!gelezen.ok) return gelezen;
  const { kop, paginas: bladen } = gelezen.pakket;
  const { code, naam } = bladen.regio.verband;
  const hoed: Hoed = { soort: 'verband', code, naam, rollen: ['beheerder'] };
  const [plan, overeenkomsten] = await underHat(omgeving.database, hoed, null, async (tx) => [
    (await readPlannen(tx, code))[0],
    await contractanten({ tx }, { verband: code }),
  ]);
  const voor = ({ contracten }: Verschil): readonly string[] => {
    const found = overeenkomsten.filter(({ contract }) => contracten === 'alle' || contracten.includes(contract));
    return [...new Set(found.map((overeenkomst) => overeenkomst.naam))];
  };
  const wijzigingen = plan ? verschilTussen(plan.paginas, bladen) : [];
  return {
    ok: true,
    was: plan?.versie ?? null,
    wordt: kop.versie,
    wijzigingen: wijzigingen.map((verschil) => ({ ...verschil, voor: voor(verschil) })),
  };
}
