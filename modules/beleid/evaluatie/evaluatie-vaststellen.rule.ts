// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import type { Evaluatie } from './evaluatie.ts';

export type VaststelReden = Reason<
  'evaluatie-al-vastgesteld' | 'evaluatie-zelf-geschreven' | 'evaluatie-niet-compleet' | 'evaluatie-periode-loopt-nog'
>;
export type Vaststelvraag = {
  readonly evaluatie: Pick<Evaluatie, 'staat' | 'overTot'>;
  readonly compleet: Outcome<true>;
  readonly schreefMee: boolean;
  readonly vandaag: Datum;
};

/** May this person adopt this evaluation now? It is complete, its period is over, and they did not write in it. */
export function evaluatieVaststelbaar(vraag: Vaststelvraag): Outcome<true, VaststelReden> {
  const { evaluatie, compleet, schreefMee, vandaag } = vraag;
  const reasons: VaststelReden[] = [];
  if (evaluatie.staat === 'vastgesteld') reasons.push(reason('evaluatie-al-vastgesteld'));
  if (schreefMee) reasons.push(reason('evaluatie-zelf-geschreven'));
  if (compleet.status === 'incomplete')
    reasons.push(reason('evaluatie-niet-compleet', { wat: compleet.missing.join(', ') }));
  if (evaluatie.overTot && isVoor(vandaag, evaluatie.overTot))
    reasons.push(reason('evaluatie-periode-loopt-nog', { tot: evaluatie.overTot.toString() }));
  return reasons.length > 0 ? refused(reasons, compleet.steps) : decided(true, compleet.steps);
}
