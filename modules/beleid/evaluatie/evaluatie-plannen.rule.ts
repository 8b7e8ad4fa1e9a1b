// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import { evaluatiestappen, type Stapsoort } from './evaluatie.ts';

export type Planning = {
  readonly overVan: Datum | null;
  readonly overTot: Datum | null;
  readonly uiterlijk: Datum | null;
  readonly stappen: Readonly<Record<Stapsoort, Datum | null>>;
};
export type PlanReden = Reason<
  'evaluatie-periode-omgekeerd' | 'evaluatie-stappen-omgekeerd' | 'evaluatie-na-uiterlijk'
>;

const self = 'beleid/evaluatie-plannen';
const text = (dag: Datum | null) => dag?.toString() ?? null;

/** A planning that can be kept: its period has an end after its beginning, its steps follow each other, and the last is in time. */
export function evaluatiePlanbaar({ overVan, overTot, uiterlijk, stappen }: Planning): Outcome<true, PlanReden> {
  const dagen = evaluatiestappen.flatMap((stap) => stappen[stap] ?? []);
  const reasons: PlanReden[] = [];
  if (overVan && overTot && isNa(overVan, overTot)) reasons.push(reason('evaluatie-periode-omgekeerd', {}, 'overTot'));
  if (dagen.some((dag, at) => at > 0 && isNa(dagen[at - 1] ?? dag, dag)))
    reasons.push(reason('evaluatie-stappen-omgekeerd', {}, 'radenOp'));
  const last = dagen.at(-1);
  if (uiterlijk && last && isNa(last, uiterlijk))
    reasons.push(reason('evaluatie-na-uiterlijk', { uiterlijk: uiterlijk.toString() }, 'uiterlijk'));
  const steps = [
    step('evaluatie-planbaar', reasons.length === 0, 'ja-nee', rule(self), [
      step('periode-van', text(overVan), 'datum', input),
      step('periode-tot', text(overTot), 'datum', input),
      ...evaluatiestappen.map((stap) => step(`evaluatiestap-${stap}`, text(stappen[stap]), 'datum', input)),
      step('laatste-dag', text(uiterlijk), 'datum', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
