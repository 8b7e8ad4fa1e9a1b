// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { kringen } from '../doel/kringen.ts';
import {
  hoogte,
  isVanSegment,
  type Keten,
  type Niveau,
  nieuwKetendoel,
  niveaus,
  type Plandoel,
} from './effectketen.ts';

export type Voorstelreden = Reason<'keten-plan-zonder-doelen' | 'keten-plan-kring' | 'keten-plan-te-diep'>;

const self = 'beleid/keten-voorstellen';

/** Where a doel of each kind stands at first: an agreement on effort low, an ambition high. */
const eersteNiveau: Readonly<Record<string, Niveau>> = {
  inspanningsverplichting: 'inspanning',
  prestatieafspraak: 'resultaat',
  resultaatafspraak: 'resultaat',
  beleidsdoel: 'eerste-effect',
  transformatiedoel: 'eerste-effect',
  uitgangspunt: 'later-effect',
  kernwaarde: 'uiteindelijk-effect',
  ambitie: 'uiteindelijk-effect',
};

/**
 * A first chain out of the plan, for people to order and amend: the doelen of the segment, each on the level of its kind
 * but below what it serves. What a doel rests on is not made up: that is for people to say [000 Ad a].
 */
export function ketenVoorstellen(plan: readonly Plandoel[], segment: string): Outcome<Keten, Voorstelreden> {
  const own = plan.filter((doel) => isVanSegment(doel, segment));
  const counted = [step('doelen', own.length, 'stuks', input)];
  if (own.length === 0) return refused(reason('keten-plan-zonder-doelen'), counted);
  if (kringen(own).length > 0) return refused(reason('keten-plan-kring'), counted);
  const heights = heightsOf(own);
  if (Math.min(...heights.values()) < 0)
    return refused(reason('keten-plan-te-diep', { hoogstens: niveaus.length }), counted);
  const doelen = own.map(({ code, naam, draagtBijAan }) =>
    nieuwKetendoel({
      code,
      naam,
      doel: code,
      niveau: niveaus[heights.get(code) ?? 0] ?? 'inspanning',
      dient: draagtBijAan.filter((ander) => heights.has(ander)),
      voorgesteld: true,
    }),
  );
  return decided({ doelen, weglatingen: [] }, [step('keten-voorgesteld', true, 'ja-nee', rule(self), counted)]);
}

/** From the widest doel down: the level of the kind, or one below the lowest doel that is served. */
function heightsOf(doelen: readonly Plandoel[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  const todo = new Set(doelen);
  const own = new Set(doelen.map(({ code }) => code));
  while (todo.size > 0)
    for (const doel of todo) {
      const served = doel.draagtBijAan.filter((code) => own.has(code));
      if (served.some((code) => !heights.has(code))) continue;
      const first = hoogte(eersteNiveau[doel.soort] ?? 'eerste-effect');
      heights.set(doel.code, Math.min(first, ...served.map((code) => (heights.get(code) ?? 0) - 1)));
      todo.delete(doel);
    }
  return heights;
}
