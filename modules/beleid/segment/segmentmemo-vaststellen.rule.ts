// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';

export type MemoReden = Reason<'memo-al-vastgesteld' | 'memo-zelf-opgesteld' | 'memo-vernieuwd'>;
type Memo = {
  readonly versie: number;
  readonly staat: 'concept' | 'vastgesteld';
  readonly opgesteldDoor: string | null;
};
const self = 'beleid/segmentmemo-vaststellen';

/**
 * May this person establish the memo? It is a concept, somebody else put it together, and no newer version replaced what
 * was read.
 * @param gelezen the version that the person has before them
 */
export function memoVaststelbaar(memo: Memo, persoon: string | null, gelezen: number): Outcome<true, MemoReden> {
  const reasons: MemoReden[] = [];
  if (memo.staat !== 'concept') reasons.push(reason('memo-al-vastgesteld'));
  if (memo.opgesteldDoor === persoon) reasons.push(reason('memo-zelf-opgesteld'));
  if (memo.versie !== gelezen) reasons.push(reason('memo-vernieuwd', { versie: memo.versie }));
  const steps = [
    step('vier-ogen', reasons.length === 0, 'ja-nee', rule(self), [
      step('stand', memo.staat, 'code', input),
      step('memoversie', memo.versie, 'stuks', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
