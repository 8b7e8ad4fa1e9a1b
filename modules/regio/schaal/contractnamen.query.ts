// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { QueryContext } from '#platform/context';
import { leesPagina } from '../pakket/pagina.query.ts';

const plan = z.looseObject({ contracten: z.array(z.looseObject({ code: z.string(), naam: z.string() })) });
export type Contractnaam = { readonly code: string; readonly naam: string };

/** The contracts that the plan numbers, as the pack names them. */
export async function leesContractnamen(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<readonly Contractnaam[]> {
  const { pagina } = await leesPagina(context, verband, 'beleid', plan);
  return pagina.contracten.map(({ code, naam }) => ({ code, naam }));
}
