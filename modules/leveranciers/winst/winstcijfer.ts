// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';

/** Of what the figures are: the care for this region alone, or all that the organisation does. */
export const gebieden = ['regio', 'organisatie'] as const;
export type Gebied = (typeof gebieden)[number];

/** Eurocenten in a year. */
export type Winstcijfer = { readonly opbrengsten: number; readonly kosten: number };

/** What a tariff was computed with; null where the region's model has no such figure. */
export type Modelwinst = {
  readonly procent: string;
  /** A surcharge on the costs, or a share of the tariff. */
  readonly wijze: 'opslag' | 'aandeel';
  readonly bron: Source;
  /** Surcharge on the costs below it, in per cent. */
  readonly overhead: string | null;
  /** Share of paid hours that is declared, in per cent. */
  readonly productiviteit: string | null;
};

/** Why an aanbieder may earn more than the tariff means it to [002 §5.2]. */
export const oorzaken = [
  'eigen-voordeel',
  'slimme-oplossing',
  'niet-of-lichter-geleverd',
  'tarief-past-niet',
  'anders',
] as const;
export type Oorzaak = (typeof oorzaken)[number];
