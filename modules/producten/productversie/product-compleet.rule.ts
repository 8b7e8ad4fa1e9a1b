// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, step } from '#libs/explain';
import type { Productkern } from './productversie.ts';
import { eenheidPassend } from './telling-toetsen.rule.ts';

const self = 'producten/product-compleet';

/**
 * What a version still lacks before it can be put to the colleges: for whom it is, a requirement that supervision can
 * check [002 §4.3, §4.4 punt 7], a unit that fits its variant, a doel that it serves and kernbedingen that are
 * established.
 * @param vastgesteld codes of the kernbedingen that are established
 */
export function productCompleet(kern: Productkern, vastgesteld: readonly string[]): Outcome<true> {
  const checkable = kern.eisen.filter(({ toets }) => toets !== undefined).length;
  const unit = eenheidPassend(kern);
  const settled = kern.kernbedingen.filter((code) => vastgesteld.includes(code)).length;
  const parts = [
    { name: 'omschrijving', good: kern.omschrijving.trim() !== '' },
    { name: 'doelgroep', good: kern.doelgroep !== null },
    { name: 'leeftijd', good: kern.leeftijd !== null },
    {
      name: 'toetsbare-eis',
      good: checkable > 0,
      facts: [step('eisen', kern.eisen.length, 'stuks', input), step('toetsbare-eisen', checkable, 'stuks', input)],
    },
    { name: 'eenheid-past', good: unit.status === 'decided', facts: unit.steps[0]?.steps ?? [] },
    { name: 'doelen', good: kern.doelen.length > 0 },
    { name: 'kernbedingen', good: kern.kernbedingen.length > 0 },
    {
      name: 'kernbedingen-vastgesteld',
      good: settled === kern.kernbedingen.length,
      facts: [
        step('kernbedingen', kern.kernbedingen.length, 'stuks', input),
        step('waarvan-vastgesteld', settled, 'stuks', input),
      ],
    },
  ];
  const missing = parts.filter(({ good }) => !good).map(({ name }) => name);
  const steps = [
    step(
      'product-compleet',
      missing.length === 0,
      'ja-nee',
      rule(self),
      parts.map(({ name, good, facts }) => step(name, good, 'ja-nee', rule(self), facts)),
    ),
  ];
  return missing.length > 0 ? incomplete(missing, steps) : decided(true, steps);
}
