// SPDX-License-Identifier: EUPL-1.2
import type { Header } from './gedeeld.ts';

/** 319 Antwoord: gemeente to aanbieder, on a 315 or 317 that is rejected or looked into. Holds no client. */
export type Bericht319 = { readonly soort: '319'; readonly Header: Header; readonly Antwoord: Antwoord319 };
export type Jw319 = Bericht319 & { readonly standaard: 'jw' };
export type Wmo319 = Bericht319 & {
  readonly standaard: 'wmo';
  readonly Antwoord: { readonly Woonplaatsbeginsel?: never };
};

export type Antwoord319 = {
  /** That of the request. */
  readonly ReferentieAanbieder: string;
  readonly VerzoekAntwoord: string;
  readonly RedenAfwijzingVerzoek?: string;
  /** Jw only: which gemeente the client belongs to. */
  readonly Woonplaatsbeginsel?: { readonly Gemeente: string };
};
