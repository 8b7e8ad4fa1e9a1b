// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { verbandVan } from '../mandaten.query.ts';
import { readBelegd } from './taak.store.ts';
import type { Taakact } from './taak.ts';
import { type TaakReden, taakToetsen } from './taak-toetsen.rule.ts';

/**
 * Asks the division of tasks whether this hat does this act today. The acts of later rooms ask it first; the link
 * between a task and an act is data of the region.
 */
export async function taakBelegd(context: QueryContext, act: Taakact): Promise<Outcome<true, TaakReden>> {
  const { soort } = context.wie.hoed;
  const verband = soort === 'gemeente' || soort === 'verband' ? await verbandVan(context) : undefined;
  if (!verband || (soort !== 'gemeente' && soort !== 'verband')) return decided(true);
  return taakToetsen(await readBelegd(context.tx, verband, 'acten', act, context.vandaag), soort);
}
