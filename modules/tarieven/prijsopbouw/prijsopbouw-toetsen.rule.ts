// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, type Eurocent, isNa, isVoor } from '#libs/kernel';
import { type AfwijkingReden, afwijkingenToetsen, type Gewenst } from '../differentiatie/verzoek-toetsen.rule.ts';
import type { Tarief } from '../tarief/tarief.ts';

export type Voorlegvraag = {
  readonly vandaag: Datum;
  readonly tarief: Pick<Tarief, 'staat' | 'van' | 'tot' | 'bedrag'>;
  /** What the aanbieder can deviate on: figures of the model and elements of the law. */
  readonly bekend: readonly string[];
  readonly afwijkingen: readonly Gewenst[];
  /** What its own build-up comes to; null while that cannot be computed. */
  readonly bedrag: Eurocent | null;
};
export type VoorlegReden = AfwijkingReden | Reason<'prijsopbouw-tarief-loopt-niet' | 'prijsopbouw-zelfde-prijs'>;

/** Can a build-up be put before the region: the tariff runs, and the aanbieder comes to another price [001 §8.1]? */
export function prijsopbouwToetsen(vraag: Voorlegvraag): Outcome<true, VoorlegReden> {
  const { vandaag, tarief, bekend, afwijkingen, bedrag } = vraag;
  const runs =
    tarief.staat === 'vastgesteld' &&
    !isVoor(vandaag, tarief.van) &&
    (tarief.tot === null || !isNa(vandaag, tarief.tot));
  const reasons: readonly VoorlegReden[] = [
    ...(runs ? [] : [reason('prijsopbouw-tarief-loopt-niet' as const)]),
    ...afwijkingenToetsen(afwijkingen, bekend),
    ...(bedrag === tarief.bedrag ? [reason('prijsopbouw-zelfde-prijs' as const, { bedrag })] : []),
  ];
  const steps = [
    step('bedrag-van-de-regio', tarief.bedrag, 'eurocent', input),
    step('prijs-van-aanbieder', bedrag, 'eurocent', rule('tarieven/prijsopbouw-berekenen')),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
