// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';

export type Presentatievraag = {
  readonly nu: Temporal.Instant;
  readonly reagerenTot: Temporal.Instant;
  readonly isGepresenteerd: boolean;
  readonly isVoorgesteld: boolean;
  readonly zonderKostprijs: readonly string[];
  readonly andereMix: readonly string[];
};
export type Presentatiereden = Reason<
  | 'tarieven-al-gepresenteerd'
  | 'presentatie-na-voorstel'
  | 'proces-zonder-kostprijs'
  | 'kostprijs-met-andere-mix'
  | 'reageren-tot-voorbij'
>;

const self = 'tarieven/presentatie-toetsen';

/** Can the tariffs be shown to aanbieders? Every product has a price, with the mix that was chosen, and there is time to react. */
export function presentatieToetsen(vraag: Presentatievraag): Outcome<true, Presentatiereden> {
  const { zonderKostprijs, andereMix } = vraag;
  const isLate = Temporal.Instant.compare(vraag.reagerenTot, vraag.nu) <= 0;
  const reasons: Presentatiereden[] = [
    ...(vraag.isGepresenteerd ? [reason('tarieven-al-gepresenteerd' as const)] : []),
    ...(vraag.isVoorgesteld ? [reason('presentatie-na-voorstel' as const)] : []),
    ...(zonderKostprijs.length > 0
      ? [reason('proces-zonder-kostprijs' as const, { producten: zonderKostprijs.join(', ') })]
      : []),
    ...(andereMix.length > 0 ? [reason('kostprijs-met-andere-mix' as const, { producten: andereMix.join(', ') })] : []),
    ...(isLate ? [reason('reageren-tot-voorbij' as const, {}, 'reagerenTot')] : []),
  ];
  const steps = [
    step('producten-zonder-kostprijs', zonderKostprijs.length, 'stuks', rule(self)),
    step('reageren-tot', vraag.reagerenTot.toString(), 'moment', input),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
