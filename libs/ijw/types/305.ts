// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Header, Persoon, Product } from './gedeeld.ts';

/** 305 Start: aanbieder to gemeente, one client. */
export type Bericht305 = { readonly soort: '305'; readonly Header: Header; readonly Client: Client305 };
export type Jw305 = Bericht305 & { readonly standaard: 'jw' };
export type Wmo305 = Bericht305 & { readonly standaard: 'wmo' };

export type Client305 = Persoon & { readonly StartProducten: readonly StartProduct305[] };

export type StartProduct305 = {
  /** Absent when the aanbieder works without toewijzingen (taakgericht). */
  readonly ToewijzingNummer?: number;
  readonly Product?: Product;
  readonly ToewijzingIngangsdatum?: Datum;
  readonly Begindatum: Datum;
  readonly StatusAanlevering: string;
};
