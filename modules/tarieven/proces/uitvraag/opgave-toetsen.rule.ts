// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import { compared, minus, toDecimal, total } from '#libs/kernel';
import type { Mixdeel } from './uitvraag.ts';

export type Opgavevraag = {
  readonly product: string;
  readonly naam: string;
  readonly aandelen: readonly Mixdeel[];
  readonly gewicht: string | null;
};
export type Opgavereden = Reason<'opgave-leeg' | 'opgave-geen-honderd' | 'opgave-zonder-gewicht'>;

const self = 'tarieven/opgave-toetsen';

/** Can these answers be handed in? Each product that is filled in adds up to 100 and has a weight; all that is wrong comes back. */
export function opgavenToetsen(opgaven: readonly Opgavevraag[]): Outcome<readonly Opgavevraag[], Opgavereden> {
  const filled = opgaven.map((opgave, at) => ({ ...opgave, at })).filter((opgave) => !isLeeg(opgave));
  const steps = filled.map(asStep);
  if (filled.length === 0) return refused(reason('opgave-leeg'), steps);
  const reasons = filled.flatMap(({ at, naam, aandelen, gewicht }): Opgavereden[] => {
    const sum = total(aandelen.map(({ procent }) => procent));
    const left = minus(100, sum);
    const figures = { product: naam, procent: toDecimal(sum, 4), over: toDecimal(left, 4) };
    return [
      ...(compared(sum, 100) === 0 ? [] : [reason('opgave-geen-honderd' as const, figures, `opgaven.${at}.aandelen`)]),
      ...(gewicht === null || compared(gewicht, 0) <= 0
        ? [reason('opgave-zonder-gewicht' as const, { product: naam }, `opgaven.${at}.gewicht`)]
        : []),
    ];
  });
  return reasons.length > 0
    ? refused(reasons, steps)
    : decided(
        filled.map(({ at: _, ...opgave }) => opgave),
        steps,
      );
}

/** A product that an aanbieder does not deliver is left empty. */
export const isLeeg = ({ aandelen, gewicht }: Pick<Opgavevraag, 'aandelen' | 'gewicht'>): boolean =>
  aandelen.length === 0 && gewicht === null;

const asStep = ({ aandelen, gewicht }: Opgavevraag): Step =>
  step('opgave-som', toDecimal(total(aandelen.map(({ procent }) => procent)), 4), 'procent', rule(self), [
    ...aandelen.map(({ procent }) => step('aandeel-in-mix', procent, 'procent', input)),
    step('opgave-gewicht', gewicht, 'tekst', input),
  ]);
