// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';
import { geldtOp, isVoorbij, type Rolperiode } from './rolperiode.ts';

export type RolReden = Reason<
  'rol-past-niet' | 'rol-aan-uzelf' | 'ingangsdag-voorbij' | 'rol-eindigt-voor-begin' | 'rol-loopt-al' | 'rol-loopt-nog'
>;

type Vraag = {
  readonly rolnaam: string;
  /** Whether the role fits the kind of owner. */
  readonly past: boolean;
  /** Whether it would be given to who gives it, or to whose place that person takes. */
  readonly aanZichzelf: boolean;
  readonly nieuw: { readonly van: Datum; readonly tot: Datum | null };
  /** The same role as this person has or had it. */
  readonly bestaand: Rolperiode | null;
  readonly vandaag: Datum;
};

/**
 * Can this role be given: one that fits the owner, to somebody else, from today or later, and not twice. A role that
 * still runs gets another last day.
 */
export function rolToekenbaar(vraag: Vraag): Outcome<Rolperiode, RolReden> {
  const { rolnaam, past, aanZichzelf, nieuw, bestaand, vandaag } = vraag;
  const reasons: RolReden[] = [];
  if (!past) reasons.push(reason('rol-past-niet', { rol: rolnaam }, 'rol'));
  if (aanZichzelf) reasons.push(reason('rol-aan-uzelf'));
  if (isVoor(nieuw.van, vandaag)) reasons.push(reason('ingangsdag-voorbij', { vandaag: vandaag.toString() }, 'van'));
  if (nieuw.tot && isVoor(nieuw.tot, nieuw.van)) reasons.push(reason('rol-eindigt-voor-begin', {}, 'tot'));
  const loopt = bestaand !== null && !isVoorbij(bestaand, vandaag) && geldtOp(bestaand, vandaag);
  if (loopt && bestaand.tot === null) reasons.push(reason('rol-loopt-al', { rol: rolnaam }, 'rol'));
  if (loopt && bestaand.tot && isNa(nieuw.van, bestaand.tot.add({ days: 1 })))
    reasons.push(reason('rol-loopt-nog', { rol: rolnaam, tot: bestaand.tot.toString() }, 'van'));
  const steps = [
    step('rol-toekenbaar', reasons.length === 0, 'ja-nee', rule('regio/rol-toekenbaar'), [
      step('rol', rolnaam, 'tekst', input),
      step('van', nieuw.van.toString(), 'datum', input),
    ]),
  ];
  if (reasons.length > 0) return refused(reasons, steps);
  return decided({ van: loopt ? bestaand.van : nieuw.van, tot: nieuw.tot }, steps);
}
