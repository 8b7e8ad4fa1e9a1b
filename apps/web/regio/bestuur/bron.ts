// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';

/** Said of what counts by law without being written in the register. */
export const geenRegel = 'de wet';

/** Where an entry of the register comes from, in a few words. */
export function bronVan(bron: Source): string {
  if (bron.from === 'pack') return bron.voorbeeld ? 'voorbeeld' : `${bron.document}, ${bron.paragraaf}`;
  return bron.from === 'norm' && bron.norm !== 'Besluit over het mandaatregister' ? geenRegel : 'besluit van de regio';
}
