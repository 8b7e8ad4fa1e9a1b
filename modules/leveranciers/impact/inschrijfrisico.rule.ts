// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, norm, type Outcome, rule, step } from '#libs/explain';
import { compared, divided, minus, times, toDecimal } from '#libs/kernel';

export type Verandering = { readonly was: number; readonly wordt: number };

const self = 'leveranciers/inschrijfrisico';
const granted = norm('toegekende declaraties bij de gemeenten');

/**
 * May an aanbieder decide not to register, because it loses too much of what it earns in this region? [003: the region
 * maps how large that risk is.] Where too much begins is for people to say; until they did there is no answer.
 */
export function inschrijfrisico({ was, wordt }: Verandering, verliesgrens: string | null): Outcome<boolean> {
  const facts = [
    step('productie-was', was, 'eurocent', granted),
    step('productie-wordt', wordt, 'eurocent', rule('leveranciers/impact-berekenen')),
    step('verliesgrens', verliesgrens, 'procent', input),
  ];
  if (verliesgrens === null) return incomplete(['verliesgrens'], facts);
  if (was <= 0) return decided(false, [step('inschrijfrisico', false, 'ja-nee', rule(self), facts)]);
  const verlies = times(100, divided(minus(was, wordt), was));
  const isRisk = compared(verlies, verliesgrens) > 0;
  return decided(isRisk, [
    step('inschrijfrisico', isRisk, 'ja-nee', rule(self), [
      ...facts,
      step('verlies-deel', toDecimal(verlies, 2), 'procent', rule(self)),
    ]),
  ]);
}
