// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, reason, refused, step } from '#libs/explain';
import type { KostprijsReden } from './kostprijs.ts';
import type { Modelparameter, Situatie } from './kostprijsmodel.ts';

/**
 * Which figure of a kind counts here: of those that fit, the one that names most (CAO, product, size of provider);
 * among equals the one of the year itself, then the latest before it.
 */
export function parameterKiezen(
  soort: string,
  situatie: Situatie,
  parameters: readonly Modelparameter[],
): Outcome<Modelparameter, KostprijsReden> {
  const rank = (parameter: Modelparameter) => countNamed(parameter) * manyYears - distance(parameter, situatie.jaar);
  const fitting = parameters.filter((parameter) => parameter.soort === soort && fits(parameter, situatie));
  const [best, next] = fitting.toSorted((a, b) => rank(b) - rank(a));
  if (!best) return incomplete([soort]);
  if (next && rank(next) === rank(best))
    return refused(reason('parameter-dubbel', { soort, parameters: `${best.code}, ${next.code}` }));
  return decided(best, [step(soort, best.procent ?? best.euro ?? best.aantal ?? null, 'tekst', best.bron)]);
}

const manyYears = 100_000;
const future = 1_000;

const countNamed = ({ cao, product, aanbieder }: Modelparameter): number =>
  [cao, product, aanbieder].filter((scope) => scope !== undefined).length;

const distance = (parameter: Modelparameter, jaar: number): number =>
  parameter.jaar <= jaar ? jaar - parameter.jaar : future + parameter.jaar - jaar;

const fits = ({ cao, product, aanbieder }: Modelparameter, situatie: Situatie): boolean =>
  (cao === undefined || cao === situatie.cao) &&
  (product === undefined || product === situatie.product) &&
  (aanbieder === undefined || (aanbieder === 'micro') === situatie.micro);
