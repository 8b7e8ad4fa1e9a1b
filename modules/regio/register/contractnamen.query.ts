// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { QueryContext } from '#platform/context';
import { leesPagina } from '../pakket/pagina.query.ts';

const beleid = z.looseObject({ contracten: z.array(z.looseObject({ code: z.string(), naam: z.string() })) });

/** The contracts of the plan, name by code: a mandate can be about some of them. */
export async function leesContractnamen(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<Readonly<Record<string, string>>> {
  const { pagina } = await leesPagina(context, verband, 'beleid', beleid);
  return Object.fromEntries(pagina.contracten.map(({ code, naam }) => [code, naam]));
}
