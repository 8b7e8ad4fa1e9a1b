// SPDX-License-Identifier: EUPL-1.2
import { type Decided, decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Ketenversie } from './effectketen.ts';
import type { OpenPunt } from './keten-volledig.rule.ts';

export type VaststelReden = Reason<
  'effectketen-al-vastgesteld' | 'effectketen-leeg' | 'effectketen-zelf-opgesteld' | 'effectketen-niet-volledig'
>;

/** May this person adopt this version? It is a concept, whole, and they did not work on it. */
export function effectketenVaststelbaar(
  { staat, doelen }: Pick<Ketenversie, 'staat' | 'doelen'>,
  volledig: Decided<readonly OpenPunt[]>,
  schreefMee: boolean,
): Outcome<true, VaststelReden> {
  const open = volledig.value.filter(({ moet }) => moet).length;
  const reasons: VaststelReden[] = [];
  if (staat !== 'concept') reasons.push(reason('effectketen-al-vastgesteld'));
  if (doelen.length === 0) reasons.push(reason('effectketen-leeg'));
  if (schreefMee) reasons.push(reason('effectketen-zelf-opgesteld'));
  if (open > 0) reasons.push(reason('effectketen-niet-volledig', { aantal: open }));
  return reasons.length > 0 ? refused(reasons, volledig.steps) : decided(true, volledig.steps);
}
