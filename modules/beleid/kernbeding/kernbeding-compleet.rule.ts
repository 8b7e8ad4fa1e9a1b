// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, type Reason, rule, step } from '#libs/explain';
import type { Kernbeding, Plan } from './kernbeding.ts';

export type Verwijsreden = Reason<
  | 'kernbeding-contract-onbekend'
  | 'kernbeding-doel-onbekend'
  | 'kernbeding-indicator-onbekend'
  | 'kernbeding-doel-ander-contract'
>;

type Inhoud = Pick<Kernbeding, 'soort' | 'op' | 'tekst' | 'contract' | 'doelen' | 'indicator'>;
const self = 'beleid/kernbeding-compleet';

/** Does everything to which a kernbeding refers exist, and are its doelen about its contract? */
export function brokenReferences({ contract, doelen, indicator }: Inhoud, plan: Plan): readonly Verwijsreden[] {
  const reasons: Verwijsreden[] = [];
  if (!plan.contracten.includes(contract)) reasons.push({ code: 'kernbeding-contract-onbekend', veld: 'contract' });
  if (indicator !== null && !plan.indicatoren.includes(indicator))
    reasons.push({ code: 'kernbeding-indicator-onbekend', veld: 'indicator' });
  for (const doel of doelen) {
    const reach = plan.doelen[doel];
    if (reach === undefined) reasons.push({ code: 'kernbeding-doel-onbekend', veld: 'doelen[]', figures: { doel } });
    else if (reach !== null && !reach.includes(contract))
      reasons.push({ code: 'kernbeding-doel-ander-contract', veld: 'doelen[]', figures: { doel } });
  }
  return reasons;
}

/**
 * A kernbeding lacks none of its parts: a text, a doel that it serves [000 Ad a], for a prestatie whether it is on effort
 * or on result [000 Ad b], and for a result what is measured.
 */
export function kernbedingCompleet({ soort, op, tekst, doelen, indicator }: Inhoud): Outcome<true> {
  const measured = soort !== 'prestatie' || op !== 'resultaat' || indicator !== null;
  const parts = [
    step('tekst', tekst.trim() !== '', 'ja-nee', input),
    step('doelen', doelen.length > 0, 'ja-nee', input),
    ...(soort === 'prestatie' ? [step('inspanning-of-resultaat', op !== null, 'ja-nee', input)] : []),
    ...(op === 'resultaat' ? [step('indicator', measured, 'ja-nee', input)] : []),
  ];
  const missing = parts.filter(({ value }) => !value).map(({ name }) => name);
  const steps = [step('kernbeding-compleet', missing.length === 0, 'ja-nee', rule(self), parts)];
  return missing.length > 0 ? incomplete(missing, steps) : decided(true, steps);
}
