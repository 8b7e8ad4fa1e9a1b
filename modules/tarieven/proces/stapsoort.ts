// SPDX-License-Identifier: EUPL-1.2

/** What a step on the way to a tariff is about, as far as the platform can see how it stands [001 §8.4 a–k]. */
export const stapsoorten = [
  'productkaart',
  'bespreking',
  'uitvraag',
  'concept-tarief',
  'loonkosten',
  'opslagen',
  'verblijf',
  'presentatie',
  'reacties',
  'op-productkaart',
  'vaststelling',
] as const;
export type Stapsoort = (typeof stapsoorten)[number];
