// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent, Geboortedatum, Header, Omvang, OpenPeriode, Product, VolledigeNaam } from './gedeeld.ts';

/** 301 Toewijzing: gemeente to aanbieder, one client. */
export type Bericht301 = { readonly soort: '301'; readonly Header: Header; readonly Client: Client301 };
export type Jw301 = Bericht301 & { readonly standaard: 'jw' };
export type Wmo301 = Bericht301 & { readonly standaard: 'wmo' };

export type Client301 = {
  readonly Bsn: string;
  readonly Geboortedatum: Geboortedatum;
  readonly Geslacht: string;
  readonly Naam: VolledigeNaam;
  readonly Communicatie?: { readonly Vorm: string; readonly Taal?: string };
  readonly JuridischeStatus?: string;
  readonly WettelijkeVertegenwoordiging?: string;
  readonly Commentaar?: string;
  readonly Relaties?: readonly Relatie301[];
  readonly Contactgegevens: readonly Contact301[];
  readonly ToegewezenProducten: readonly ToegewezenProduct301[];
};

export type Relatie301 = {
  readonly Nummer: string;
  readonly Volgorde?: number;
  readonly Soort: string;
  readonly Geboortedatum?: Geboortedatum;
  readonly Geslacht?: string;
  readonly Naam: VolledigeNaam;
  readonly Contact: Contact301;
};

export type Contact301 = {
  readonly Soort: string;
  readonly Adres?: Adres301;
  readonly Organisatie?: string;
  readonly Telefoon?: { readonly Telefoon01: Telefoon301; readonly Telefoon02?: Telefoon301 };
  readonly Emailadres?: string;
  readonly Periode?: OpenPeriode;
};

export type Telefoon301 = { readonly Telefoonnummer: string; readonly Landnummer: string };

export type Adres301 = {
  readonly Huis?: {
    readonly Huisnummer: number;
    readonly Huisletter?: string;
    readonly HuisnummerToevoeging?: string;
    readonly AanduidingWoonadres?: string;
  };
  readonly Postcode?: string;
  readonly Straatnaam?: string;
  readonly Plaatsnaam?: string;
  readonly LandCode?: string;
};

export type ToegewezenProduct301 = {
  readonly ToewijzingNummer: number;
  readonly ReferentieAanbieder?: string;
  readonly Product?: Product;
  readonly Toewijzingsdatum: Datum;
  readonly Toewijzingstijd: string;
  readonly Ingangsdatum: Datum;
  readonly Einddatum?: Datum;
  readonly RedenWijziging?: string;
  readonly Omvang?: Omvang;
  readonly Budget?: Eurocent;
  readonly Commentaar?: string;
};
