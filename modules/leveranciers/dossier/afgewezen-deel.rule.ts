// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, norm, type Outcome, rule, step } from '#libs/explain';
import { divided, times, toDecimal } from '#libs/kernel';

export type Gedeclareerd = { readonly gedeclareerd: number; readonly afgewezen: number };

const self = 'leveranciers/afgewezen-deel';
const declared = norm('declaraties bij de gemeenten');

/** Which part of the declared euros was rejected, in per cent with one decimal. Without net declarations there is no part. */
export function afgewezenDeel(maanden: readonly Gedeclareerd[]): Outcome<string> {
  const gedeclareerd = maanden.reduce((som, maand) => som + maand.gedeclareerd, 0);
  const afgewezen = maanden.reduce((som, maand) => som + maand.afgewezen, 0);
  const steps = [
    step('afgewezen-bedrag', afgewezen, 'eurocent', declared),
    step('gedeclareerd-bedrag', gedeclareerd, 'eurocent', declared),
  ];
  if (gedeclareerd <= 0) return incomplete(['gedeclareerd-bedrag'], steps);
  const deel = toDecimal(times(100, divided(afgewezen, gedeclareerd)), 1);
  return decided(deel, [step('afgewezen-deel', deel, 'procent', rule(self), steps)]);
}
