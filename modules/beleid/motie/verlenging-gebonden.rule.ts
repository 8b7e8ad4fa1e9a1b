// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

/** A motie that asks something before a contract is extended, with the last thing that was done for it on that contract. */
export type Verlengingseis = {
  readonly code: string;
  readonly titel: string;
  readonly strekking: string;
  readonly laatsteStap: Datum | null;
};
export type Verlengingstoets = {
  readonly eisen: readonly (Pick<Verlengingseis, 'code' | 'titel' | 'strekking'> & { readonly beantwoord: boolean })[];
};

const self = 'beleid/verlenging-gebonden';

/**
 * What must be answered before this contract is extended. A motie is answered for the coming extension once a step for it
 * was written down on this contract since the running term began; what was answered before an earlier extension does not
 * count again [002 §3.4, motie 4: extend when the goals for quality were reached].
 */
export function verlengingGebonden(eisen: readonly Verlengingseis[], termijnBegon: Datum): Outcome<Verlengingstoets> {
  const judged = eisen.map(({ laatsteStap, ...eis }) => ({
    ...eis,
    laatsteStap,
    beantwoord: laatsteStap !== null && !isVoor(laatsteStap, termijnBegon),
  }));
  return decided(
    { eisen: judged.map(({ laatsteStap: _, ...eis }) => eis) },
    judged.map(({ titel, beantwoord, laatsteStap }) =>
      step('motie-voor-verlenging', titel, 'tekst', input, [
        step('motie-beantwoord', beantwoord, 'ja-nee', rule(self), [
          step('laatste-motiestap', laatsteStap?.toString() ?? null, 'datum', input),
          step('termijn-begon', termijnBegon.toString(), 'datum', input),
        ]),
      ]),
    ),
  );
}
