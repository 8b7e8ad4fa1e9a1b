// SPDX-License-Identifier: EUPL-1.2
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as beleidPagina } from '../pack.ts';

export type Verwijzing = { readonly code: string; readonly naam: string };

/** The segments of the plan, by code and name. */
export async function leesSegmenten(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<readonly Verwijzing[]> {
  const { pagina } = await leesPagina(context, verband, 'beleid', beleidPagina);
  return pagina.segmenten.map(({ code, naam }) => ({ code, naam }));
}
