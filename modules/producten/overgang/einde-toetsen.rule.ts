// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

const self = 'producten/einde-toetsen';

export type EindeReden = Reason<
  'einde-voorbij' | 'einde-voor-begin' | 'product-eindigt-al' | 'opvolger-is-zichzelf' | 'opvolger-loopt-niet'
>;
type Looptijd = { readonly van: Datum; readonly tot: Datum | null };

export type Einde = {
  readonly product: string;
  readonly looptijd: Looptijd;
  readonly laatsteDag: Datum;
  readonly vandaag: Datum;
  /** What takes its place, with the adopted periods of each; none: it goes without a successor. */
  readonly opvolgers: readonly { readonly product: string; readonly looptijden: readonly Looptijd[] }[];
};

/** May a product end on this day, without a day on which nothing takes its place? All reasons come back together. */
export function eindeToetsen({ product, looptijd, laatsteDag, vandaag, opvolgers }: Einde): Outcome<true, EindeReden> {
  const next = laatsteDag.add({ days: 1 });
  const runs = ({ van, tot }: Looptijd) => !isVoor(next, van) && (tot === null || !isVoor(tot, next));
  const others = opvolgers.filter((one) => one.product !== product);
  const reasons: EindeReden[] = [
    ...(isVoor(laatsteDag, vandaag) ? [reason('einde-voorbij', { vandaag: vandaag.toString() }, 'laatsteDag')] : []),
    ...(isVoor(laatsteDag, looptijd.van)
      ? [reason('einde-voor-begin', { van: looptijd.van.toString() }, 'laatsteDag')]
      : []),
    ...(looptijd.tot ? [reason('product-eindigt-al', { tot: looptijd.tot.toString() })] : []),
    ...(others.length < opvolgers.length ? [reason('opvolger-is-zichzelf', {}, 'opvolgers[]')] : []),
    ...others
      .filter(({ looptijden }) => !looptijden.some(runs))
      .map((one) => reason('opvolger-loopt-niet', { product: one.product, dag: next.toString() }, 'opvolgers[]')),
  ];
  const steps = [
    step('einde-kan', reasons.length === 0, 'ja-nee', rule(self), [
      step('laatste-dag', laatsteDag.toString(), 'datum', input),
      step('opvolgers', opvolgers.length, 'stuks', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
