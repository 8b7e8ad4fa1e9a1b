// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan, Product, StartProduct305 } from '#libs/ijw';
import { bewaarbareDag } from '../keuzes.ts';
import type { Productcode, Startmelding } from './levering.ts';

const verwijderen = '3';

// The one place where the elements of the 305 become our nouns, and the other way round.

/** The starts that a 305 tells. */
export const startenUit = ({ Client }: BerichtVan<'305'>): readonly Startmelding[] =>
  Client.StartProducten.map((start, at) => startUit(start, `/Bericht/Client/StartProducten/StartProduct[${at + 1}]`));

/** What a StopProduct begins with too. */
export const startUit = (start: StartProduct305, pad: string): Startmelding => ({
  nummer: start.ToewijzingNummer ?? null,
  categorie: start.Product?.Categorie ?? null,
  productcode: start.Product?.Code ?? null,
  ingang: start.ToewijzingIngangsdatum === undefined ? null : bewaarbareDag(start.ToewijzingIngangsdatum),
  begin: bewaarbareDag(start.Begindatum),
  verwijdert: start.StatusAanlevering === verwijderen,
  pad,
});

/** A start as it stands in a 305, and at the beginning of a StopProduct. */
export const naarStartProduct = (start: Omit<Startmelding, 'pad'>): StartProduct305 => ({
  ...(start.nummer !== null && { ToewijzingNummer: start.nummer }),
  ...naarProduct(start),
  ...(start.ingang !== null && { ToewijzingIngangsdatum: start.ingang }),
  Begindatum: start.begin,
  StatusAanlevering: start.verwijdert ? verwijderen : '1',
});

/** A category, with its code when there is one; nothing for who may give anything. */
export const naarProduct = ({ categorie, productcode }: Productcode): { readonly Product?: Product } =>
  categorie === null ? {} : { Product: { Categorie: categorie, ...(productcode !== null && { Code: productcode }) } };
