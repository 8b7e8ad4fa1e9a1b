// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { inschrijvingBeoordelen, procedureInzien } from '#modules/inkoop';
import { dossierInzien } from '#modules/leveranciers';
import type { Rol } from '#platform/hoed';
import { adresVan } from '../shell/adres.ts';
import { magVragen, wieVan } from '../shell/pagina.ts';

/** What decisions are about and not every reader of decisions may open. */
const besloten: Readonly<Record<string, { readonly rollen: readonly Rol[] }>> = {
  inschrijving: inschrijvingBeoordelen,
  procedure: procedureInzien,
  aanbieder: dossierInzien,
};

/** What stays between the verband and one aanbieder. */
const metAanbieder: readonly string[] = ['tariefverzoek'];

/** The page of what a decision is about; undefined for whoever cannot open it. */
export function onderwerpAdres(
  context: Readonly<RouterContextProvider>,
  soort: string,
  id: string,
): string | undefined {
  if (metAanbieder.includes(soort) && wieVan(context).hoed.soort === 'gemeente') return undefined;
  const query = besloten[soort];
  return !query || magVragen(context, query) ? adresVan(soort, id) : undefined;
}
