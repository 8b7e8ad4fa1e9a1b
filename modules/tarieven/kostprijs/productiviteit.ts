// SPDX-License-Identifier: EUPL-1.2
import { rule, type Step, step } from '#libs/explain';
import { compared, divided, type Exact, exact, minus, times, toDecimal, total } from '#libs/kernel';
import type { Kostprijsvraag, Urenopbouw } from './kostprijsmodel.ts';
import { clienttijd, type Tijdsoort } from './tijdsoort.ts';

/** Hours that are paid, hours that may be declared, and what goes to the rest. */
export type Productiviteit = {
  readonly contract: Exact;
  readonly declarabel: Exact;
  readonly rest: readonly { readonly soort: Tijdsoort; readonly uren: Exact }[];
};

/** What is not declarable is taken off the paid hours; time for a client that the region lets be declared stays in. */
export function productiviteitVan(uren: Urenopbouw, kinds: Kostprijsvraag['declarabel'] = []): Productiviteit {
  const isDeclarable = (soort: Tijdsoort) =>
    clienttijd.includes(soort) && kinds.some((kind) => kind.soort === soort && kind.declarabel === true);
  const rest = uren.posten
    .filter(({ soort }) => !isDeclarable(soort))
    .map((post) => ({ soort: post.soort, uren: exact(post.uren) }));
  const contract = exact(uren.contract);
  return { contract, declarabel: minus(contract, total(rest.map((post) => post.uren))), rest };
}

/** Declarable part of the paid hours, in hundredths. */
export const declarabelDeel = ({ contract, declarabel }: Productiviteit): Exact =>
  divided(times(declarabel, 100), contract);

/** Do the hours make sense: more than nought, none negative, and something left to declare? */
export const isBruikbaar = ({ contract, declarabel, rest }: Productiviteit): boolean =>
  compared(contract, 0) > 0 && compared(declarabel, 0) > 0 && rest.every(({ uren }) => compared(uren, 0) >= 0);

/** Time for a client of which nobody said whether it may be declared: it is counted as not declarable, and shown. */
export const onbekendeTijd = ({ posten }: Urenopbouw, kinds: Kostprijsvraag['declarabel'] = []): readonly Tijdsoort[] =>
  posten
    .map(({ soort }) => soort)
    .filter(
      (soort) => clienttijd.includes(soort) && !kinds.some((kind) => kind.soort === soort && kind.declarabel !== null),
    );

export function urenstappen({ contract, declarabel, rest }: Productiviteit): readonly Step[] {
  const by = rule('tarieven/kostprijs-berekenen');
  return [
    step('contracturen', toDecimal(contract), 'uur', by),
    ...rest.map(({ soort, uren }) => step(soort, toDecimal(uren), 'uur', by)),
    step('declarabele-uren', toDecimal(declarabel), 'uur', by),
  ];
}
