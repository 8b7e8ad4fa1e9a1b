// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Toetspunt } from '../procedure/voorwaarden.ts';

/** What one assessor makes of one point. */
export type Beoordeling = Toetspunt & {
  readonly oordeel: 'voldoet' | 'voldoet-niet';
  readonly toelichting: string;
};

/** Everything that one assessor handed in, in one round. Empty while the viewer may not see it. */
export type Beurt = {
  readonly persoon: string;
  readonly naam: string;
  readonly op: Temporal.Instant;
  readonly beoordelingen: readonly Beoordeling[];
};

/** By oneself; together, where two differed; or again, after the aanbieder was heard. */
export type Rondesoort = 'zelfstandig' | 'samen' | 'na-zienswijze';
export type Ronde = { readonly nummer: number; readonly soort: Rondesoort; readonly beurten: readonly Beurt[] };

/** How far hoor en wederhoor is. */
export type Zienswijzestand =
  | { readonly staat: 'niet-gevraagd' }
  | { readonly staat: 'gevraagd'; readonly uiterlijk: Datum }
  | { readonly staat: 'gegeven' };

/** Four eyes. */
export const aantalBeoordelaars = 2;
