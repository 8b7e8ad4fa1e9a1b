// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { defineQuery } from '#platform/query';
import { leesNamen, type Namen } from '../tarief/namen.query.ts';
import { effectVan } from './effect.ts';
import type { Contractindex, Effect, UitgewerkteIndexatie } from './indexatie.ts';
import { type Indexatievraag, werkIndexatieUit } from './indexatie-uitwerken.query.ts';

export type IndexatieVoorvertoning = {
  readonly jaar: number;
  readonly namen: Namen;
  readonly uitkomst: Outcome<
    Omit<UitgewerkteIndexatie, 'contracten'> & { readonly contracten: readonly ContractMetEffect[] }
  >;
};
export type ContractMetEffect = Contractindex & { readonly effect: Effect };

/** What indexing all contracts for a year would mean, before anyone proposes it. */
export const indexatieVoorvertonen = defineQuery({
  naam: 'tarieven/indexatie-voorvertonen',
  rollen: ['inkoper'],
  run: async (context, vraag: Indexatievraag): Promise<IndexatieVoorvertoning> => {
    const verband = context.wie.hoed.code;
    const outcome = await werkIndexatieUit(context, verband, vraag);
    const namen = await leesNamen(context, verband);
    if (outcome.status !== 'decided') return { jaar: vraag.jaar, namen, uitkomst: outcome };
    const contracten = outcome.value.contracten.map((one) => ({ ...one, effect: effectVan(one.regels) }));
    return { jaar: vraag.jaar, namen, uitkomst: { ...outcome, value: { ...outcome.value, contracten } } };
  },
});
