// SPDX-License-Identifier: EUPL-1.2

export const relatiesoorten = ['lichter-dan', 'zwaarder-dan', 'volgt-op', 'sluit-uit', 'combineert-met'] as const;
export type Relatiesoort = (typeof relatiesoorten)[number];

/** One product says this of another. */
export type Productrelatie = {
  readonly product: string;
  readonly soort: Relatiesoort;
  readonly ander: string;
};

/** How the other product says the same. */
export const omgekeerd = {
  'lichter-dan': 'zwaarder-dan',
  'zwaarder-dan': 'lichter-dan',
  'volgt-op': 'gaat-vooraf-aan',
  'sluit-uit': 'sluit-uit',
  'combineert-met': 'combineert-met',
} as const satisfies Record<Relatiesoort, string>;
