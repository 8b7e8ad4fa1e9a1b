// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { readProcedureDocument } from './procedure.store.ts';

/** A document of a published procedure, to download. */
export const procedureDocument = defineQuery({
  naam: 'inkoop/procedure-document',
  rollen: ['inkoper', 'programmadirecteur', 'bestuurder', 'college', 'beleidsadviseur', 'aanbieder'],
  run: ({ tx }, { id }: { readonly id: string }) => readProcedureDocument(tx, id),
});
