// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan, TeWijzigenProduct317, Verzoek317 } from '#libs/ijw';
import { bewaarbareDag } from '../keuzes.ts';
import { naarProduct } from '../levering/startbericht.ts';
import { naarOmvang } from '../toewijzing/toewijzingsbericht.ts';
import type { GevraagdeVersie, GevraagdeWijziging } from './verzoek.ts';
import { codesUit, dagUit, hoeveelheidUit } from './votbericht.ts';
import type { Wijzigingsmelding } from './wijziging-toetsen.rule.ts';

// The one place where the elements of the 317 become our nouns, and the other way round.

const onder = '/Bericht/Client/Verzoek';

/** The whole that a 317 asks, each part with its place. */
export const wijzigingUit = ({ Client: { Verzoek } }: BerichtVan<'317'>): Wijzigingsmelding => ({
  referentie: Verzoek.ReferentieAanbieder,
  ongewijzigd: (Verzoek.OngewijzigdeProducten ?? []).map(({ ToewijzingNummer }, at) => ({
    nummer: ToewijzingNummer,
    pad: `${onder}/OngewijzigdeProducten/OngewijzigdProduct[${at + 1}]`,
  })),
  teWijzigen: (Verzoek.TeWijzigenProducten ?? []).map((product, at) => ({
    nummer: product.ToewijzingNummer,
    ...gewenst(product),
    pad: `${onder}/TeWijzigenProducten/TeWijzigenProduct[${at + 1}]`,
  })),
  nieuw: (Verzoek.NieuweProducten ?? []).map((product, at) => ({
    ...codesUit(product.Product),
    ...gewenst(product),
    pad: `${onder}/NieuweProducten/NieuwProduct[${at + 1}]`,
  })),
});

const gewenst = (product: Omit<TeWijzigenProduct317, 'ToewijzingNummer'>) => ({
  ...hoeveelheidUit(product),
  van: bewaarbareDag(product.GewensteIngangsdatum),
  tot: dagUit(product.Einddatum),
});

/** The same without its places, as it is kept. */
export function gevraagdeWijziging(bericht: BerichtVan<'317'>): GevraagdeWijziging {
  const { ongewijzigd, teWijzigen, nieuw } = wijzigingUit(bericht);
  return {
    reden: bericht.Client.Verzoek.RedenVerzoek,
    ongewijzigd: ongewijzigd.map(({ nummer }) => nummer),
    teWijzigen: teWijzigen.map(({ pad: _, ...rest }) => rest),
    nieuw: nieuw.map(({ pad: _, ...rest }) => rest),
  };
}

/** The request as it stands in a 317; what holds nothing is left out. */
export const naarVerzoek = (
  referentie: string,
  reden: string,
  { ongewijzigd, teWijzigen, nieuw }: Omit<GevraagdeWijziging, 'reden'>,
): Verzoek317 => ({
  ReferentieAanbieder: referentie,
  RedenVerzoek: reden,
  ...(ongewijzigd.length > 0 && {
    OngewijzigdeProducten: ongewijzigd.map((nummer) => ({ ToewijzingNummer: nummer })),
  }),
  ...(teWijzigen.length > 0 && {
    TeWijzigenProducten: teWijzigen.map((een) => ({ ToewijzingNummer: een.nummer, ...naarGewenst(een) })),
  }),
  ...(nieuw.length > 0 && { NieuweProducten: nieuw.map((een) => ({ ...naarProduct(een), ...naarGewenst(een) })) }),
});

const naarGewenst = ({ van, tot, budget, ...omvang }: Omit<GevraagdeVersie, 'nummer'>) => ({
  GewensteIngangsdatum: van,
  ...(tot !== null && { Einddatum: tot }),
  ...naarOmvang(omvang),
  ...(budget !== null && { Budget: budget }),
});
