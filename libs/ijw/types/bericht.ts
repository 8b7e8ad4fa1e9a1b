// SPDX-License-Identifier: EUPL-1.2
import type { Jw301, Wmo301 } from './301.ts';
import type { Jw305, Wmo305 } from './305.ts';
import type { Jw307, Wmo307 } from './307.ts';
import type { Jw315, Wmo315 } from './315.ts';
import type { Jw317, Wmo317 } from './317.ts';
import type { Jw319, Wmo319 } from './319.ts';
import type { Jw323, Wmo323 } from './323.ts';
import type { Jw325, Wmo325 } from './325.ts';
import type {
  Jw302,
  Jw306,
  Jw308,
  Jw316,
  Jw318,
  Jw320,
  Wmo302,
  Wmo306,
  Wmo308,
  Wmo316,
  Wmo318,
  Wmo320,
} from './retour.ts';

/** Every message that this package reads and writes. A message added here must be added to the table of `berichten.ts`. */
export type Bericht =
  | Jw301
  | Wmo301
  | Jw302
  | Wmo302
  | Jw305
  | Wmo305
  | Jw306
  | Wmo306
  | Jw307
  | Wmo307
  | Jw308
  | Wmo308
  | Jw315
  | Wmo315
  | Jw316
  | Wmo316
  | Jw317
  | Wmo317
  | Jw318
  | Wmo318
  | Jw319
  | Wmo319
  | Jw320
  | Wmo320
  | Jw323
  | Wmo323
  | Jw325
  | Wmo325;

/** The number of a message, the same in both standards. */
export type Berichtsoort = Bericht['soort'];

/** The messages (Jw and Wmo) with this number. */
export type BerichtVan<S extends Berichtsoort> = Extract<Bericht, { readonly soort: S }>;
