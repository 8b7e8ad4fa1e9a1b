// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

export type VervangReden = Reason<
  | 'vervanging-van-een-ander'
  | 'vervanging-door-dezelfde'
  | 'rol-aan-uzelf'
  | 'vervanger-onbekend'
  | 'vervanging-rol-ontbreekt'
  | 'ingangsdag-voorbij'
  | 'vervanging-eindigt-voor-begin'
  | 'vervanging-overlapt'
>;

type Periode = { readonly van: Datum; readonly tot: Datum };
type Vraag = Periode & {
  /** Whose place is taken, and by whom. */
  readonly persoon: string;
  readonly vervanger: { readonly id: string; readonly naam: string } | null;
  /** Who says so: the person, whose place that person takes now, and whether they are beheerder. */
  readonly wie: string;
  readonly zelf: readonly string[];
  readonly isBeheerder: boolean;
  /** Roles that would be handed over and that this person does not have on the first day. */
  readonly ontbrekend: readonly string[];
  /** When the same person already takes this place. */
  readonly al: readonly Periode[];
  readonly vandaag: Datum;
};

/**
 * Can this person be replaced: they say so themselves or their beheerder does, by a colleague, only with roles that they
 * have. A beheerder does not come in somebody's place by their own hand.
 */
export function vervangbaar(vraag: Vraag): Outcome<true, VervangReden> {
  const { persoon, vervanger, wie, zelf, isBeheerder, ontbrekend, al, van, tot, vandaag } = vraag;
  const reasons: VervangReden[] = [];
  const eigen = persoon === wie;
  if (!eigen && !isBeheerder) reasons.push(reason('vervanging-van-een-ander'));
  if (!vervanger) reasons.push(reason('vervanger-onbekend', {}, 'vervanger'));
  else if (vervanger.id === persoon) reasons.push(reason('vervanging-door-dezelfde', {}, 'vervanger'));
  else if (!eigen && zelf.includes(vervanger.id)) reasons.push(reason('rol-aan-uzelf', {}, 'vervanger'));
  if (ontbrekend.length > 0)
    reasons.push(reason('vervanging-rol-ontbreekt', { rollen: ontbrekend.join(', ') }, 'rollen'));
  if (isVoor(van, vandaag)) reasons.push(reason('ingangsdag-voorbij', { vandaag: vandaag.toString() }, 'van'));
  if (isVoor(tot, van)) reasons.push(reason('vervanging-eindigt-voor-begin', {}, 'tot'));
  const twice = al.find((een) => !isVoor(een.tot, van) && !isVoor(tot, een.van));
  if (twice)
    reasons.push(reason('vervanging-overlapt', { van: twice.van.toString(), tot: twice.tot.toString() }, 'van'));
  const steps = [
    step('vervangbaar', reasons.length === 0, 'ja-nee', rule('regio/vervangbaar'), [
      step('van', van.toString(), 'datum', input),
      step('laatste-dag', tot.toString(), 'datum', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
