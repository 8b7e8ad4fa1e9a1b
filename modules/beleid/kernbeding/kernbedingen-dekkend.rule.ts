// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, step } from '#libs/explain';
import { type Kernbeding, type Kernbedingsoort, kernbedingsoorten } from './kernbeding.ts';

const self = 'beleid/kernbedingen-dekkend';

/**
 * Is all there that makes the other agreements of a contract meaningful: a price for a prestatie, and the
 * kwaliteitsniveau of that prestatie [000 Ad b]? Says which of the three is missing.
 */
export function kernbedingenDekkend(kernbedingen: readonly Pick<Kernbeding, 'soort'>[]): Outcome<true> {
  const counted = kernbedingsoorten.map((soort) => step(soort, countOf(kernbedingen, soort), 'stuks', input));
  const missing = counted.filter(({ value }) => value === 0).map(({ name }) => name);
  const steps = [step('kernbedingen-dekkend', missing.length === 0, 'ja-nee', rule(self), counted)];
  return missing.length > 0 ? incomplete(missing, steps) : decided(true, steps);
}

const countOf = (kernbedingen: readonly Pick<Kernbeding, 'soort'>[], soort: Kernbedingsoort): number =>
  kernbedingen.filter((kernbeding) => kernbeding.soort === soort).length;
