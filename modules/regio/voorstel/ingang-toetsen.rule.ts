// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';

export type IngangReden = Reason<'ingangsdag-voorbij' | 'ingang-voor-lopende'>;

type Vraag = {
  readonly van: Datum;
  readonly vandaag: Datum;
  /** From when the newest adopted arrangement counts; null when nobody wrote that down, or there is none. */
  readonly lopendVan: Datum | null;
};

/** An arrangement begins today or later, and after the one that it takes the place of: what was done stays as it was. */
export function ingangToetsen({ van, vandaag, lopendVan }: Vraag): Outcome<true, IngangReden> {
  const reasons: IngangReden[] = [];
  if (isVoor(van, vandaag)) reasons.push(reason('ingangsdag-voorbij', { vandaag: vandaag.toString() }, 'van'));
  if (lopendVan && !isNa(van, lopendVan))
    reasons.push(reason('ingang-voor-lopende', { lopendVan: lopendVan.toString() }, 'van'));
  const steps = [
    step('ingang-mogelijk', reasons.length === 0, 'ja-nee', rule('regio/ingang-toetsen'), [
      step('van', van.toString(), 'datum', input),
      step('dag', vandaag.toString(), 'datum', input),
      step('lopend-van', lopendVan?.toString() ?? null, 'datum', input),
    ]),
  ];
  return reasons.length === 0 ? decided(true, steps) : refused(reasons, steps);
}
