// SPDX-License-Identifier: EUPL-1.2

/** The kinds of buying that are not one product with one tariff [002 §5.3; 003]. */
export const vormsoorten = [
  'functiegroep',
  'keuzebudget',
  'intensiteit',
  'crisisfunctie',
  'voorziening',
  'dienst',
  'lump-sum',
  'beschikbaarheid',
  'consultatie',
  'traject',
  'stuk',
  'taakgericht',
  'strippenkaart',
  'vervoer',
] as const;
export type Vormsoort = (typeof vormsoorten)[number];

/** How it is paid: as delivered (p×q), a fixed sum, or by the etmaal, traject or stuk. */
export const betaalwijzen = ['p-maal-q', 'vast-bedrag', 'per-etmaal', 'per-traject', 'per-stuk'] as const;

/** Who keeps what is left when the help has ended [003: it stays with the gemeente]. */
export const overschotten = ['gemeente', 'aanbieder'] as const;
