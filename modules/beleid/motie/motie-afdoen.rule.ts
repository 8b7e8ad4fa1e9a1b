// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Motie } from './motie.ts';

export type AfdoenReden = Reason<
  'motie-al-afgedaan' | 'motie-zonder-stap' | 'motie-zonder-antwoord' | 'motie-antwoord-zelf-geschreven'
>;

const self = 'beleid/motie-afdoen';

/** May this person close this motie? Something was done, the councils get an answer, and they did not write in that. */
export function motieAfdoenbaar(
  { staat, antwoord }: Pick<Motie, 'staat' | 'antwoord'>,
  stappen: number,
  schreefMee: boolean,
): Outcome<true, AfdoenReden> {
  const reasons: AfdoenReden[] = [];
  if (staat === 'afgedaan') reasons.push(reason('motie-al-afgedaan'));
  if (stappen === 0) reasons.push(reason('motie-zonder-stap'));
  if (antwoord === null) reasons.push(reason('motie-zonder-antwoord'));
  if (schreefMee) reasons.push(reason('motie-antwoord-zelf-geschreven'));
  const steps = [
    step('motie-afdoenbaar', reasons.length === 0, 'ja-nee', rule(self), [
      step('motiestappen', stappen, 'stuks', input),
      step('motie-antwoord-geschreven', antwoord !== null, 'ja-nee', input),
      step('door-ander-geschreven', !schreefMee, 'ja-nee', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
