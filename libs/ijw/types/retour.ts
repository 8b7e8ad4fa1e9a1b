// SPDX-License-Identifier: EUPL-1.2
import type { Bericht301 } from './301.ts';
import type { Bericht305 } from './305.ts';
import type { Bericht307 } from './307.ts';
import type { Bericht315 } from './315.ts';
import type { Bericht317 } from './317.ts';
import type { Bericht319 } from './319.ts';
import type { Datum, Header, XsdVersie } from './gedeeld.ts';

// A return message is the message that it answers, with codes on its header and, when something was wrong, on what was.

export type Bericht302 = Retourbericht<'302', Bericht301>;
export type Bericht306 = Retourbericht<'306', Bericht305>;
export type Bericht308 = Retourbericht<'308', Bericht307>;
export type Bericht316 = Retourbericht<'316', Bericht315>;
export type Bericht318 = Retourbericht<'318', Bericht317>;
export type Bericht320 = Retourbericht<'320', Bericht319>;

export type Jw302 = Bericht302 & { readonly standaard: 'jw' };
export type Jw306 = Bericht306 & { readonly standaard: 'jw' };
export type Jw308 = Bericht308 & { readonly standaard: 'jw' };
export type Jw316 = Bericht316 & { readonly standaard: 'jw' };
export type Jw318 = Bericht318 & { readonly standaard: 'jw' };
export type Jw320 = Bericht320 & { readonly standaard: 'jw' };

export type Wmo302 = Bericht302 & { readonly standaard: 'wmo' };
export type Wmo306 = Bericht306 & { readonly standaard: 'wmo' };
export type Wmo308 = Bericht308 & { readonly standaard: 'wmo' };
export type Wmo316 = Bericht316 & {
  readonly standaard: 'wmo';
  readonly Client?: { readonly GezagsdragerBekend?: never };
};
export type Wmo318 = Bericht318 & { readonly standaard: 'wmo' };
export type Wmo320 = Bericht320 & {
  readonly standaard: 'wmo';
  readonly Antwoord?: { readonly Woonplaatsbeginsel?: never };
};

/** The header of the message that is answered, unchanged, followed by what is of the answer. */
export type HeaderRetour = Header & {
  readonly IdentificatieRetour: string;
  readonly DagtekeningRetour: Datum;
  readonly XsltVersie?: string;
  readonly XsdVersieRetour: XsdVersie;
  /** Absent when all was well. */
  readonly RetourCodes?: readonly string[];
};

type Retourbericht<S extends string, B extends { readonly Header: Header }> = {
  readonly soort: S;
  readonly Header: HeaderRetour;
} & { readonly [P in Exclude<keyof B, 'soort' | 'Header'>]?: MetRetourCodes<B[P]> };

/** A class, or a list of them, with codes on each and on every class in it. */
export type MetRetourCodes<T> = T extends readonly (infer E)[]
  ? readonly MetRetourCodes<E>[]
  : { readonly [P in keyof T]: P extends Klassenaam ? MetRetourCodes<T[P]> : T[P] } & {
      readonly RetourCodes: readonly string[];
    };

/** What in a class is again a class, or a list of them; the rest (a name, a product) are values. */
type Klassenaam =
  | 'Relaties'
  | 'Contact'
  | 'Contactgegevens'
  | 'ToegewezenProducten'
  | 'StartProducten'
  | 'StopProducten'
  | 'AangevraagdeProducten'
  | 'Verzoek'
  | 'OngewijzigdeProducten'
  | 'TeWijzigenProducten'
  | 'NieuweProducten'
  | 'Woonplaatsbeginsel';
