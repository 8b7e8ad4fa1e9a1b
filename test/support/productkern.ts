// SPDX-License-Identifier: EUPL-1.2

/** What no test is about, as a product says it that says little. */
export const stilleAfspraken = {
  soort: 'begeleiding',
  wet: 'jeugdwet',
  categorie: '45',
  productcode: '45A01',
  variant: 'inspanningsgericht',
  normen: [],
  verlengenDoor: null,
  noShow: null,
  declarabeleTijd: null,
  plannen: [],
  vervoer: null,
  relaties: [],
  vorm: null,
} as const;
