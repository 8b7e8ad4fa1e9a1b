// SPDX-License-Identifier: EUPL-1.2
import { type Verschil, verschilTussen } from '#libs/regiopakket';
import { type Plan, type Planversie, readVersie, readVersies } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { contractanten } from '../overeenkomst/overeenkomst-voor.query.ts';

type Paginas = Plan['paginas'];
type Context = Pick<QueryContext, 'tx'>;

/** What another version of the plan says otherwise, with the names of the aanbieders whose agreement it is about. */
export type Planwijziging = Verschil & { readonly voor: readonly string[] };

export async function leesPlanwijzigingen(
  context: Context,
  verband: string,
  was: Paginas,
  wordt: Paginas,
): Promise<readonly Planwijziging[]> {
  const overeenkomsten = await contractanten(context, { verband });
  const voor = ({ contracten }: Verschil): readonly string[] => {
    const found = overeenkomsten.filter(({ contract }) => contracten === 'alle' || contracten.includes(contract));
    return [...new Set(found.map(({ naam }) => naam))];
  };
  return verschilTussen(was, wordt).map((verschil) => ({ ...verschil, voor: voor(verschil) }));
}

export type PlanversiesView = {
  /** The newest first. */
  readonly versies: readonly Planversie[];
  /** The two that are held against each other; null where there is only one. */
  readonly van: Planversie | null;
  readonly naar: Planversie | null;
  readonly wijzigingen: readonly Planwijziging[];
};
type Vraag = { readonly verband: string; readonly van: string | null; readonly naar: string | null };

/** The loaded versions of the plan of a region, and what differs between two: by themselves the newest two [R5]. */
export const planversiesInzien = defineQuery({
  naam: 'contracten/planversies-inzien',
  rollen: ['beleidsadviseur', 'programmadirecteur', 'beheerder'],
  run: async (context, vraag: Vraag): Promise<PlanversiesView | undefined> => {
    const { tx } = context;
    const versies = await readVersies(tx, vraag.verband);
    if (versies.length === 0) return undefined;
    const byHash = (hash: string | null) => versies.find((versie) => versie.hash === hash);
    const naar = byHash(vraag.naar) ?? versies[0] ?? null;
    const van = byHash(vraag.van) ?? versies[versies.findIndex(({ hash }) => hash === naar?.hash) + 1] ?? null;
    const [was, wordt] = await Promise.all(
      [van, naar].map((versie) => versie && readVersie(tx, vraag.verband, versie.hash)),
    );
    const wijzigingen =
      was && wordt ? await leesPlanwijzigingen(context, vraag.verband, was.paginas, wordt.paginas) : [];
    return { versies, van, naar, wijzigingen };
  },
});
