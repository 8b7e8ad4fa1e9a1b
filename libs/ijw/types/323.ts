// SPDX-License-Identifier: EUPL-1.2
import type {
  BedragMetDC,
  Datum,
  Eurocent,
  GeslotenPeriode,
  Header,
  Referentie,
  TotaalBedragMetDC,
} from './gedeeld.ts';

/** 323 Declaratie: aanbieder to gemeente, one or more clients. */
export type Bericht323 = { readonly soort: '323'; readonly Header: Header; readonly Declaratie: Declaratie323 };
export type Jw323 = Bericht323 & { readonly standaard: 'jw' };
export type Wmo323 = Bericht323 & { readonly standaard: 'wmo' };

export type Declaratie323 = {
  readonly DeclaratieNummer: string;
  readonly DeclaratiePeriode: GeslotenPeriode;
  readonly DeclaratieDagtekening: Datum;
  readonly TotaalIngediendBedrag: TotaalBedragMetDC;
  readonly Clienten: readonly Client323[];
};

export type Client323 = { readonly Bsn: string; readonly Prestaties: readonly Prestatie323[] };

export type Prestatie323 = {
  readonly ProductReferentie: Referentie;
  readonly ToewijzingNummer: number;
  readonly ProductCategorie: string;
  readonly ProductCode: string;
  readonly ProductPeriode: GeslotenPeriode;
  /** In the unit `Eenheid`; in eurocenten when that is 83. */
  readonly GeleverdVolume: number;
  readonly Eenheid: string;
  readonly ProductTarief?: Eurocent;
  readonly IngediendBedrag: BedragMetDC;
};
