// SPDX-License-Identifier: EUPL-1.2
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina } from '../pack.ts';

export type Functie = { readonly code: string; readonly naam: string };

/** The functions with which the region computes. */
export const leesFuncties = async (context: Pick<QueryContext, 'tx'>, verband: string): Promise<readonly Functie[]> =>
  (await leesPagina(context, verband, 'tarieven', pagina)).pagina.functies.map(({ code, naam }) => ({ code, naam }));
