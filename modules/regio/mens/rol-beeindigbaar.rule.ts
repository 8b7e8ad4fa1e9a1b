// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import { blijftBeheerd, isVoorbij, type Rolperiode } from './rolperiode.ts';

export type EindReden = Reason<'rol-loopt-niet' | 'rol-einde-voorbij' | 'laatste-beheerder'>;

type Vraag = {
  /** As this person has the role; null when there is none. */
  readonly bestaand: Rolperiode | null;
  readonly laatsteDag: Datum;
  readonly vandaag: Datum;
  /** For the role of beheerder: the same role of all others who can sign in; null for another role. */
  readonly andereBeheerders: readonly Rolperiode[] | null;
};

/** Can a role end after this day: one that runs, from today on at the earliest, and never that of the last beheerder. */
export function rolBeeindigbaar({ bestaand, laatsteDag, vandaag, andereBeheerders }: Vraag): Outcome<true, EindReden> {
  const reasons: EindReden[] = [];
  if (!bestaand || isVoorbij(bestaand, vandaag)) reasons.push(reason('rol-loopt-niet', {}, 'rol'));
  if (isVoor(laatsteDag, vandaag.subtract({ days: 1 })))
    reasons.push(reason('rol-einde-voorbij', { vandaag: vandaag.toString() }, 'tot'));
  if (andereBeheerders && !blijftBeheerd(andereBeheerders, laatsteDag)) reasons.push(reason('laatste-beheerder'));
  const steps = [
    step('rol-beeindigbaar', reasons.length === 0, 'ja-nee', rule('regio/rol-beeindigbaar'), [
      step('laatste-dag', laatsteDag.toString(), 'datum', input),
      ...(andereBeheerders ? [step('andere-beheerders', andereBeheerders.length, 'stuks', input)] : []),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
