// SPDX-License-Identifier: EUPL-1.2

/** The elements that a price for youth help must at least rest on: Besluit Jeugdwet art. 2.3, under a to d. */
export const wettelijkeElementen = ['a', 'b', 'c', 'd'] as const;
export type WettelijkElement = (typeof wettelijkeElementen)[number];

/** Non-productive time is paid time of professionals; no-show is time that was kept free for a client. */
const elementOf: Readonly<Record<string, WettelijkElement>> = {
  'bruto-uurloon': 'a',
  toeslagen: 'a',
  'sociale-lasten': 'a',
  productiviteit: 'a',
  'no-show': 'a',
  overhead: 'c',
};

/** The legal element that a line of the build-up belongs to; `null` for what the law does not name, such as profit. */
export const wettelijkElementVan = (onderdeel: string): WettelijkElement | null => elementOf[onderdeel] ?? null;
