// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent, Header, Omvang, Product } from './gedeeld.ts';

/** 317 Verzoek om wijziging: aanbieder to gemeente, one client, over all that is assigned to it. */
export type Bericht317 = { readonly soort: '317'; readonly Header: Header; readonly Client: Client317 };
export type Jw317 = Bericht317 & { readonly standaard: 'jw' };
export type Wmo317 = Bericht317 & { readonly standaard: 'wmo' };

export type Client317 = { readonly Bsn: string; readonly Verzoek: Verzoek317 };

export type Verzoek317 = {
  readonly ReferentieAanbieder: string;
  readonly RedenVerzoek: string;
  readonly OngewijzigdeProducten?: readonly OngewijzigdProduct317[];
  readonly TeWijzigenProducten?: readonly TeWijzigenProduct317[];
  readonly NieuweProducten?: readonly NieuwProduct317[];
};

export type OngewijzigdProduct317 = { readonly ToewijzingNummer: number };

/** How an assigned product should become. */
export type TeWijzigenProduct317 = {
  readonly ToewijzingNummer: number;
  readonly GewensteIngangsdatum: Datum;
  readonly Einddatum?: Datum;
  readonly Omvang?: Omvang;
  readonly Budget?: Eurocent;
};

export type NieuwProduct317 = Omit<TeWijzigenProduct317, 'ToewijzingNummer'> & { readonly Product?: Product };
