// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import type { Zetel } from '../besluit/mandaat.ts';
import { vallenSamen } from '../samenwerking/deelname.ts';

export type ZetelReden = Reason<
  'zetel-overlapt' | 'zetel-eindigt-voor-begin' | 'zetel-bestaat-niet' | 'zetel-al-geeindigd'
>;

/** Can this person get a seat: not twice at once in the same gremium, and only in the place of who still has one. */
export function zetelToekenbaar(
  nieuw: Zetel,
  bestaand: readonly (Zetel & { readonly id: string })[],
  vervangt: string | null,
): Outcome<true, ZetelReden> {
  const reasons: ZetelReden[] = [];
  if (nieuw.tot && isVoor(nieuw.tot, nieuw.van)) reasons.push(reason('zetel-eindigt-voor-begin', {}, 'tot'));
  const twice = bestaand.find((een) => een.persoon === nieuw.persoon && vallenSamen(een, nieuw));
  if (twice) reasons.push(reason('zetel-overlapt', { naam: nieuw.naam, van: twice.van.toString() }, 'persoon'));
  const replaced = bestaand.find(({ id }) => id === vervangt);
  if (vervangt && !replaced) reasons.push(reason('zetel-bestaat-niet', {}, 'vervangt'));
  if (replaced && !(isVoor(replaced.van, nieuw.van) && vallenSamen(replaced, nieuw)))
    reasons.push(reason('zetel-al-geeindigd', { naam: replaced.naam }, 'vervangt'));
  const steps = [step('van', nieuw.van.toString(), 'datum', input), step('zetels', bestaand.length, 'stuks', input)];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
