// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { compared, divided, exact, minus, roundTo, times, toDecimal, total } from '#libs/kernel';
import type { Mixsamenvatting } from './functiemix-samenvatten.rule.ts';
import type { Mixdeel, Mixwijze } from './uitvraag.ts';

export type Mixkeuze = {
  readonly wijze: Mixwijze;
  /** null while nobody answered. */
  readonly samenvatting: Mixsamenvatting | null;
  /** Only for an own mix. */
  readonly eigen: readonly Mixdeel[];
};
export type Mixreden = Reason<'mix-leeg' | 'mix-eigen-geen-honderd'>;

const self = 'tarieven/functiemix-vaststellen';
const decimals = 2;
const columns = { gemiddelde: 'gemiddelde', mediaan: 'mediaan', gewogen: 'gewogen' } as const;

/**
 * The function mix to compute with. Medians need not add up to 100, so what came out is brought back to 100 in
 * proportion and rounded to hundredths; what rounding leaves goes to the greatest share.
 */
export function functiemixVaststellen({ wijze, samenvatting, eigen }: Mixkeuze): Outcome<readonly Mixdeel[], Mixreden> {
  if (wijze === 'eigen') return ownMix(eigen);
  if (!samenvatting) return incomplete(['opgaven-ingediend']);
  const raw = samenvatting.functies.map((one) => ({ functie: one.functie, procent: one[columns[wijze]] }));
  const sum = total(raw.map(({ procent }) => procent));
  if (compared(sum, 0) === 0) return refused(reason('mix-leeg'));
  const rounded = raw
    .map(({ functie, procent }) => ({ functie, procent: roundTo(divided(times(procent, 100), sum), decimals) }))
    .filter(({ procent }) => compared(procent, 0) > 0);
  const left = minus(100, total(rounded.map(({ procent }) => procent)));
  const greatest = rounded.reduce((a, b) => (compared(b.procent, a.procent) > 0 ? b : a), rounded[0] ?? noPart);
  const mix = rounded.map((part) => ({
    functie: part.functie,
    procent: toDecimal(part === greatest ? part.procent.add(left) : part.procent, decimals),
  }));
  return decided(mix, [
    step('mix-op-honderd', '100', 'procent', rule(self), [
      step('mix-voor-honderd', toDecimal(sum, 4), 'procent', rule(self)),
      step('mix-restje', toDecimal(left, decimals), 'procent', rule(self)),
      ...mix.map(({ procent }) => step('aandeel-in-mix', procent, 'procent', rule(self))),
    ]),
  ]);
}

const noPart = { functie: '', procent: exact(0) };

function ownMix(eigen: readonly Mixdeel[]): Outcome<readonly Mixdeel[], Mixreden> {
  const parts = eigen.filter(({ procent }) => compared(procent, 0) > 0);
  const sum = total(parts.map(({ procent }) => procent));
  const steps = parts.map(({ procent }) => step('aandeel-in-mix', procent, 'procent', input));
  if (parts.length === 0) return refused(reason('mix-leeg', {}, 'eigen'), steps);
  return compared(sum, 100) === 0
    ? decided(parts, steps)
    : refused(reason('mix-eigen-geen-honderd', { procent: toDecimal(sum, 4) }, 'eigen'), steps);
}
