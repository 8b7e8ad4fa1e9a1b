// SPDX-License-Identifier: EUPL-1.2

/** In what a product is counted; `geen`: nothing is counted per client. */
export const eenheden = ['minuut', 'uur', 'dagdeel', 'etmaal', 'stuks', 'euro', 'geen'] as const;
export type Eenheid = (typeof eenheden)[number];

export const varianten = ['inspanningsgericht', 'outputgericht', 'taakgericht'] as const;
export type Variant = (typeof varianten)[number];

export const wetten = ['jeugdwet', 'wmo'] as const;
export type Wet = (typeof wetten)[number];

export const productsoorten = [
  'begeleiding',
  'behandeling',
  'verblijf',
  'dagbesteding',
  'vervoer',
  'huishoudelijke-hulp',
  'overig',
] as const;

/** How a product is counted and told in messages. The law is the product's own, not that of its contract [002 §6.6.3]. */
export type Telling = {
  readonly wet: Wet;
  readonly categorie: string;
  readonly eenheid: Eenheid;
  readonly variant: Variant;
};

/** The product categories of a law, by code: lists JZ020 and WMO020 of the message standard. */
export type Categorieen = Readonly<Record<Wet, Readonly<Record<string, string>>>>;
