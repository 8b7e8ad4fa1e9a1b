// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Evaluatie } from './evaluatie.ts';

export type VaststelReden = Reason<
  'evaluatie-al-vastgesteld' | 'evaluatie-zelf-geschreven' | 'evaluatie-niet-compleet'
>;

/** May this person adopt this evaluation? It is complete, not adopted yet, and and they did not write in it. */
export function evaluatieVaststelbaar(
  { staat }: Pick<Evaluatie, 'staat'>,
  compleet: Outcome<true>,
  schreefMee: boolean,
): Outcome<true, VaststelReden> {
  const reasons: VaststelReden[] = [];
  if (staat === 'vastgesteld') reasons.push(reason('evaluatie-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('evaluatie-zelf-geschreven'));
  if (compleet.status === 'incomplete')
    reasons.push(reason('evaluatie-niet-compleet', { wat: compleet.missing.join(', ') }));
  return reasons.length > 0 ? refused(reasons, compleet.steps) : decided(true, compleet.steps);
}
