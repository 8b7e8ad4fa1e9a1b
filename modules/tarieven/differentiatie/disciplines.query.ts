// SPDX-License-Identifier: EUPL-1.2
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as schema } from '../pack.ts';
import type { Discipline } from './tariefverzoek.ts';

/** The disciplines that advise on a tariff of one provider, and who can speak for each. */
export async function leesDisciplines(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<readonly Discipline[]> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
  return pagina.keuzes.aanbiederspecifiek.advies.map(({ discipline, rollen }) => ({ naam: discipline, rollen }));
}
