// SPDX-License-Identifier: EUPL-1.2
import { decided, norm, type Outcome, rule, step } from '#libs/explain';

/** What was granted for one product that serves a doel, in eurocents. */
export type Doelbijdrage = { readonly product: string; readonly toegekend: number };

const self = 'verantwoording/doelsom';
const declared = norm('toegekende regels van dit product');

/**
 * The euros of one doel: everything that was granted for the products that serve it, itself or by way of a narrower doel.
 * A euro counts in full at every doel that it serves, so that the sums of doelen are never added up.
 */
export function doelsom(bijdragen: readonly Doelbijdrage[]): Outcome<number> {
  const bedrag = bijdragen.reduce((som, { toegekend }) => som + toegekend, 0);
  const parts = bijdragen.map(({ product, toegekend }) => step(product, toegekend, 'eurocent', declared));
  return decided(bedrag, [step('toegekend-voor-doel', bedrag, 'eurocent', rule(self), parts)]);
}
