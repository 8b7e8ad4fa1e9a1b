// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Kernbeding } from './kernbeding.ts';
import { kernbedingCompleet } from './kernbeding-compleet.rule.ts';

export type VaststelReden = Reason<
  'kernbeding-al-vastgesteld' | 'kernbeding-zelf-opgesteld' | 'kernbeding-niet-compleet'
>;

/** May this person establish this kernbeding? It is complete, still a concept, and they did not write in it. */
export function kernbedingVaststelbaar(kernbeding: Kernbeding, schreefMee: boolean): Outcome<true, VaststelReden> {
  const compleet = kernbedingCompleet(kernbeding);
  const reasons: VaststelReden[] = [];
  if (kernbeding.staat !== 'concept') reasons.push(reason('kernbeding-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('kernbeding-zelf-opgesteld'));
  if (compleet.status === 'incomplete')
    reasons.push(
      reason('kernbeding-niet-compleet', { wat: compleet.missing.map((naam) => naam.replaceAll('-', ' ')).join(', ') }),
    );
  return reasons.length > 0 ? refused(reasons, compleet.steps) : decided(true, compleet.steps);
}
