// SPDX-License-Identifier: EUPL-1.2

/** A date as jjjj-mm-dd. */
export type Datum = string;
/** Whole eurocenten. */
export type Eurocent = number;
/** Debet or credit. */
export type DebetCredit = 'D' | 'C';

export type BerichtIdentificatie = { readonly Identificatie: string; readonly Dagtekening: Datum };
export type XsdVersie = { readonly BasisschemaXsdVersie: string; readonly BerichtXsdVersie: string };

/** The header that every message begins with. */
export type Header = {
  readonly BerichtCode: string;
  readonly BerichtVersie: number;
  readonly BerichtSubversie: number;
  /** Gemeentecode (four digits) or AGB-code (eight digits), by who sends this kind of message. */
  readonly Afzender: string;
  readonly Ontvanger: string;
  readonly BerichtIdentificatie: BerichtIdentificatie;
  readonly XsdVersie: XsdVersie;
};

export type GeslotenPeriode = { readonly Begindatum: Datum; readonly Einddatum: Datum };
export type OpenPeriode = { readonly Begindatum?: Datum; readonly Einddatum?: Datum };
export type BedragMetDC = { readonly Bedrag: Eurocent; readonly DebetCredit: DebetCredit };
export type TotaalBedragMetDC = { readonly TotaalBedrag: Eurocent; readonly DebetCredit: DebetCredit };
/** Which line this is, and on a credit line which line it undoes. */
export type Referentie = { readonly ReferentieNummer: string; readonly VorigReferentieNummer?: string };

export type Geboortedatum = { readonly Datum: Datum; readonly DatumGebruik?: string };
export type Achternaam = { readonly Achternaam: string; readonly Voorvoegsel?: string };
export type VolledigeNaam = {
  readonly Geslachtsnaam: Achternaam;
  readonly Partnernaam?: Achternaam;
  readonly Voornamen?: string;
  readonly Voorletters?: string;
  readonly NaamGebruik: string;
};

export type VerkorteNaam = {
  readonly Geslachtsnaam: Achternaam;
  readonly Voornamen?: string;
  readonly Voorletters?: string;
};
/** A client as an aanbieder names one. */
export type Persoon = {
  readonly Bsn: string;
  readonly Geboortedatum: Geboortedatum;
  readonly Geslacht: string;
  readonly Naam: VerkorteNaam;
};

export type Product = { readonly Categorie: string; readonly Code?: string };
export type Omvang = { readonly Volume: number; readonly Eenheid: string; readonly Frequentie: string };
