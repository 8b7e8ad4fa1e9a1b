// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { bekend, packSource } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as beleidPagina } from '../pack.ts';
import { readAntwoorden } from './ontwikkelopgave.store.ts';
import type { Ontwikkelopgave } from './ontwikkelopgave.ts';
import { type Toetsingskader, type Toetsuitkomst, toetsenAanKader } from './toetsen-aan-kader.rule.ts';

type Context = Pick<QueryContext, 'tx'>;

/** The toetsingskader of the plan; null while it gives none. */
export async function leesToetsingskader(context: Context, verband: string): Promise<Toetsingskader | null> {
  const { toetsingskader } = (await leesPagina(context, verband, 'beleid', beleidPagina)).pagina;
  if (!toetsingskader) return null;
  return {
    criteria: toetsingskader.criteria.map(({ code, vraag, soort, ...herkomst }) => ({
      code,
      vraag,
      soort,
      bron: packSource(`beleid/${code}`, herkomst),
    })),
    richting: bekend(toetsingskader.bewezenOfInnovatief),
    bron: packSource('beleid/toetsingskader', toetsingskader),
  };
}

/** How an ontwikkelopgave stands to it now. */
export const toets = async (
  context: Context,
  verband: string,
  { code, positie }: Pick<Ontwikkelopgave, 'code' | 'positie'>,
): Promise<Outcome<Toetsuitkomst>> =>
  toetsenAanKader(await leesToetsingskader(context, verband), await readAntwoorden(context.tx, verband, code), positie);
