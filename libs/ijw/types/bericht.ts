// SPDX-License-Identifier: EUPL-1.2
import type { Jw301, Wmo301 } from './301.ts';
import type { Jw323, Wmo323 } from './323.ts';
import type { Jw325, Wmo325 } from './325.ts';

/** Every message that this package reads and writes. A message added here must be added to the table of `berichten.ts`. */
export type Bericht = Jw301 | Wmo301 | Jw323 | Wmo323 | Jw325 | Wmo325;

/** The number of a message, the same in both standards. */
export type Berichtsoort = Bericht['soort'];

/** The messages (Jw and Wmo) with this number. */
export type BerichtVan<S extends Berichtsoort> = Extract<Bericht, { readonly soort: S }>;
