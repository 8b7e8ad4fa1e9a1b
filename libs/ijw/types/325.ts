// SPDX-License-Identifier: EUPL-1.2
import type { Prestatie323 } from './323.ts';
import type { BerichtIdentificatie, Header, TotaalBedragMetDC, XsdVersie } from './gedeeld.ts';

/** 325 Declaratie-antwoord: gemeente to aanbieder, one for every 323; holds only what was rejected. */
export type Bericht325 = {
  readonly soort: '325';
  readonly Header: Header325;
  readonly DeclaratieAntwoord?: DeclaratieAntwoord325;
};
export type Jw325 = Bericht325 & { readonly standaard: 'jw' };
export type Wmo325 = Bericht325 & { readonly standaard: 'wmo' };

export type Header325 = Header & {
  /** Of the 323 that this answers. */
  readonly DeclaratieIdentificatie: BerichtIdentificatie;
  readonly XsltVersie?: string;
  readonly XsdVersieDeclaratie: XsdVersie;
  readonly RetourCodes: readonly string[];
};

export type DeclaratieAntwoord325 = {
  readonly DeclaratieNummer: string;
  readonly TotaalIngediendBedrag: TotaalBedragMetDC;
  readonly TotaalToegekendBedrag: TotaalBedragMetDC;
  readonly Clienten?: readonly Client325[];
  readonly RetourCodes: readonly string[];
};

export type Client325 = {
  readonly Bsn: string;
  readonly Prestaties: readonly Prestatie325[];
  readonly RetourCodes: readonly string[];
};

export type Prestatie325 = Prestatie323 & { readonly RetourCodes: readonly string[] };
