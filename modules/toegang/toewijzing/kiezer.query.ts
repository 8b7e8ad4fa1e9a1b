// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { bekend, packSource } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import { type LoadedPage, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { volledig as eigenPagina } from '../pack.ts';
import type { Kiezer } from './aanbiederkeuze-toetsen.rule.ts';

export type Keuzerecht = {
  /** null when the region has not said who chooses under this form of procedure. */
  readonly kiest: Kiezer | null;
  readonly bron: Source;
  readonly kop: LoadedPage<unknown>['kop'];
};

/** Who chooses the provider under a contract: that follows from its form of procedure [002 §5.1]. */
export async function leesKeuzerecht(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  contract: string,
): Promise<Keuzerecht> {
  const { kop, pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
  const procedure = (await leesContract(context, verband, contract))?.keuzes?.procedure;
  const vorm = procedure && bekend(procedure.vorm);
  const at = pagina.aanbiederkeuze.findIndex(({ procedurevorm }) => procedurevorm === vorm);
  const regel = pagina.aanbiederkeuze[at];
  return { kop, kiest: regel?.kiest ?? null, bron: packSource(`toegang/aanbiederkeuze.${at + 1}`, regel ?? {}) };
}
