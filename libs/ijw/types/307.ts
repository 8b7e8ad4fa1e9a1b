// SPDX-License-Identifier: EUPL-1.2
import type { StartProduct305 } from './305.ts';
import type { Datum, Header, Persoon } from './gedeeld.ts';

/** 307 Stop: aanbieder to gemeente, one client. */
export type Bericht307 = { readonly soort: '307'; readonly Header: Header; readonly Client: Client307 };
export type Jw307 = Bericht307 & { readonly standaard: 'jw' };
export type Wmo307 = Bericht307 & { readonly standaard: 'wmo' };

export type Client307 = Persoon & { readonly StopProducten: readonly StopProduct307[] };

/** Names the start that it ends. */
export type StopProduct307 = StartProduct305 & { readonly RedenBeeindiging: string; readonly Einddatum: Datum };
