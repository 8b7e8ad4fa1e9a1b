// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, step } from '#libs/explain';
import { eurocent, sum } from '#libs/kernel';
import { type Ontwikkelopgave, opgavesoorten, prioriteiten } from './ontwikkelopgave.ts';

/** One line of the sums: what the ontwikkelopgaven of one kind or priority cost, as far as that is known. */
export type Budgetregel = {
  /** null: the kind or priority is not known. */
  readonly van: string | null;
  readonly aantal: number;
  /** Whole eurocents. */
  readonly bedrag: number;
  readonly zonderBudget: number;
};
export type Budgetsommen = {
  readonly perSoort: readonly Budgetregel[];
  readonly perPrioriteit: readonly Budgetregel[];
  readonly totaal: Budgetregel;
};
type Opgave = Pick<Ontwikkelopgave, 'soort' | 'prioriteit' | 'budget'>;

const self = 'beleid/budget-optellen';

/** Adds up the budgets per kind and per priority, what is not known last. An unknown budget counts as unknown, never as zero. Amounts in eurocents. */
export function budgetOptellen(opgaven: readonly Opgave[]): Outcome<Budgetsommen> {
  const per = (key: (opgave: Opgave) => string | null, order: readonly string[]) => {
    const found = Map.groupBy(opgaven, key);
    return [...order, null].flatMap((van) => lineOf(van, found.get(van) ?? [])).filter(({ aantal }) => aantal > 0);
  };
  const totaal = lineOf(null, opgaven);
  return decided(
    {
      perSoort: per(({ soort }) => soort, opgavesoorten),
      perPrioriteit: per(({ prioriteit }) => prioriteit, prioriteiten),
      totaal,
    },
    [
      step('budget-totaal', totaal.bedrag, 'eurocent', rule(self), [
        step('opgaven-met-budget', totaal.aantal - totaal.zonderBudget, 'stuks', input),
        step('opgaven-zonder-budget', totaal.zonderBudget, 'stuks', input),
      ]),
    ],
  );
}

function lineOf(van: string | null, opgaven: readonly Opgave[]): Budgetregel {
  const known = opgaven.flatMap(({ budget }) => (budget === null ? [] : [eurocent(budget)]));
  return { van, aantal: opgaven.length, bedrag: sum(known), zonderBudget: opgaven.length - known.length };
}
