// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, type Source, step } from '#libs/explain';
import { isNa } from '#libs/kernel';
import type { Doeloordeel, Evaluatie } from './evaluatie.ts';

export type Evaluatieinhoud = {
  readonly evaluatie: Pick<Evaluatie, 'vanafVolgensPlan' | 'overVan' | 'overTot' | 'doelen' | 'conclusie'>;
  readonly oordelen: readonly Pick<Doeloordeel, 'doel'>[];
  readonly gevolgen: number;
  /** Where the plan says over which period it is. */
  readonly planbron: Source;
};

const self = 'beleid/evaluatie-compleet';

/**
 * An evaluation lacks nothing: a period, from the first day that the plan wants ("steeds over de gehele inkoopperiode
 * vanaf 2025" [002 §3.4]), doelen as its questions, a finding for each, a conclusion and what follows from it.
 */
export function evaluatieCompleet({ evaluatie, oordelen, gevolgen, planbron }: Evaluatieinhoud): Outcome<true> {
  const { vanafVolgensPlan: vanaf, overVan, overTot, doelen, conclusie } = evaluatie;
  const judged = doelen.every((doel) => oordelen.some((oordeel) => oordeel.doel === doel));
  const whole = vanaf === null || (overVan !== null && !isNa(overVan, vanaf));
  const parts = [
    step('evaluatieperiode', overVan !== null && overTot !== null, 'ja-nee', input),
    ...(vanaf === null
      ? []
      : [
          step('gehele-periode', whole, 'ja-nee', rule(self), [
            step('terugkijken-vanaf', vanaf.toString(), 'datum', planbron),
          ]),
        ]),
    step('evaluatievragen', doelen.length > 0, 'ja-nee', input),
    step('oordeel-per-doel', doelen.length > 0 && judged, 'ja-nee', input),
    step('conclusie', conclusie !== null, 'ja-nee', input),
    step('evaluatiegevolg', gevolgen > 0, 'ja-nee', input),
  ];
  const missing = parts.filter(({ value }) => !value).map(({ name }) => name);
  const steps = [step('evaluatie-compleet', missing.length === 0, 'ja-nee', rule(self), parts)];
  return missing.length > 0 ? incomplete(missing, steps) : decided(true, steps);
}
