// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  incomplete,
  input,
  type Outcome,
  type Reason,
  reason,
  refused,
  rule,
  type Source,
  step,
} from '#libs/explain';

/** In how many gemeenten a motie must be adopted to be regional; null where the plan is silent. */
export type Motieregel = { readonly tenminste: number | null; readonly bron: Source };
export type Motietelling = {
  readonly aangenomen: number;
  readonly verworpen: number;
  /** The gemeenten of the verband. */
  readonly leden: number;
  readonly regel: Motieregel;
  /** What the plan says of this motie, and where. */
  readonly volgensPlan: boolean | null;
  readonly planbron: Source;
};
export type Regionaal = { readonly regionaal: boolean; readonly grond: 'geteld' | 'plan' };
export type RegionaalReden = Reason<'motie-telling-anders-dan-plan'>;

const self = 'beleid/motie-regionaal';

/**
 * Is a motie regional? Counted where enough councils are known; otherwise as the plan says. A count that contradicts the
 * plan is no verdict: "in tenminste drie van de vijf gemeenten aangenomen" [002 §3.4, note 1].
 */
export function motieRegionaal(telling: Motietelling): Outcome<Regionaal, RegionaalReden> {
  const { aangenomen, leden, regel, volgensPlan } = telling;
  const counted = count(telling);
  const basis = [
    step('motie-aangenomen-in', aangenomen, 'stuks', input),
    step('motie-uitslag-onbekend-in', leden - aangenomen - telling.verworpen, 'stuks', input),
    step('motie-drempel', regel.tenminste, 'stuks', regel.bron),
    step('motie-volgens-plan', volgensPlan, 'ja-nee', telling.planbron),
  ];
  const steps = (value: boolean | null) => [step('motie-regionaal', value, 'ja-nee', rule(self), basis)];
  if (counted !== null && volgensPlan !== null && counted !== volgensPlan)
    return refused(reason('motie-telling-anders-dan-plan', { aangenomen, drempel: regel.tenminste }), steps(null));
  if (counted !== null) return decided({ regionaal: counted, grond: 'geteld' }, steps(counted));
  if (volgensPlan !== null) return decided({ regionaal: volgensPlan, grond: 'plan' }, steps(volgensPlan));
  return incomplete(regel.tenminste === null ? ['motie-drempel'] : ['motie-uitslag-per-gemeente'], steps(null));
}

/** True or false once no missing result can change it; null until then. */
function count({ aangenomen, verworpen, leden, regel: { tenminste } }: Motietelling): boolean | null {
  if (tenminste === null) return null;
  if (aangenomen >= tenminste) return true;
  return leden - verworpen < tenminste ? false : null;
}
