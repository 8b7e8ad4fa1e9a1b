// SPDX-License-Identifier: EUPL-1.2
import type { AangevraagdProduct315, BerichtVan, Omvang, Product } from '#libs/ijw';
import { bewaarbareDag } from '../keuzes.ts';
import type { GevraagdProduct, Hoeveelheid } from './verzoek.ts';

// The one place where the elements of the 315 become our nouns; the 317 shares what both say of a product.

export type Verzoekmelding = { readonly referentie: string; readonly pad: string; readonly gevraagd: GevraagdProduct };

/** What a 315 asks, one request for each product. */
export const verzoekenUit = ({ Client }: BerichtVan<'315'>): readonly Verzoekmelding[] =>
  Client.AangevraagdeProducten.map((gevraagd, at) => ({
    referentie: gevraagd.ReferentieAanbieder,
    pad: `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${at + 1}]`,
    gevraagd: productUit(gevraagd),
  }));

const productUit = (gevraagd: AangevraagdProduct315): GevraagdProduct => ({
  ...codesUit(gevraagd.Product),
  ...hoeveelheidUit(gevraagd),
  van: bewaarbareDag(gevraagd.ToewijzingIngangsdatum),
  tot: dagUit(gevraagd.ToewijzingEinddatum),
});

export const codesUit = (product: Product | undefined) => ({
  categorie: product?.Categorie ?? null,
  productcode: product?.Code ?? null,
});

export const dagUit = (dag: string | undefined): string | null => (dag === undefined ? null : bewaarbareDag(dag));

type Gemeten = { readonly Omvang?: Omvang; readonly Budget?: number };

export const hoeveelheidUit = ({ Omvang, Budget }: Gemeten): Hoeveelheid => ({
  volume: Omvang?.Volume ?? null,
  eenheid: Omvang?.Eenheid ?? null,
  frequentie: Omvang?.Frequentie ?? null,
  budget: Budget ?? null,
});
