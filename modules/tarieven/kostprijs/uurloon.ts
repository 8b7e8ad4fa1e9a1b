// SPDX-License-Identifier: EUPL-1.2
import { norm, rule, type Step, step } from '#libs/explain';
import { compared, divided, type Exact, exact, plus, times, toDecimal } from '#libs/kernel';
import type { Maandloon, Uurloon } from './kostprijsmodel.ts';

const by = rule('tarieven/kostprijs-berekenen');
const weeksInYear = 52;
const monthsInYear = 12;

/** Hours in a month of a full working week: 36 hours a week are 156 hours a month. */
export const urenPerMaand = (urenPerWeek: string): Exact => divided(times(urenPerWeek, weeksInYear), monthsInYear);

/** Gross wage of an hour in exact eurocents; `null` when there is none, or one that cannot be. */
export function centenPerUur({ euroPerUur, maandloon }: Uurloon): Exact | null {
  if (euroPerUur !== undefined) return positive(times(euroPerUur, 100));
  if (!maandloon || compared(maandloon.urenPerWeek, 0) <= 0) return null;
  return positive(divided(times(raised(maandloon), 100), urenPerMaand(maandloon.urenPerWeek)));
}

/** Raises come on top of each other: first 8 and then 1.25 per cent make 9.35. */
const raised = ({ euroPerMaand, stijgingen }: Maandloon): Exact =>
  stijgingen.reduce((loon, { procent }) => times(loon, plus(1, divided(procent, 100))), exact(euroPerMaand));

const positive = (centen: Exact): Exact | null => (compared(centen, 0) > 0 ? centen : null);

/** From the wage in the table to an hour; nothing for a wage that was given per hour. */
export function loonstappen({ maandloon, bron }: Uurloon): readonly Step[] {
  if (!maandloon) return [];
  const { schaal, trede, euroPerMaand, urenPerWeek, stijgingen } = maandloon;
  return [
    step('maandloon', toDecimal(times(euroPerMaand, 100)), 'cent', bron, [
      step('schaal', schaal, 'tekst', bron),
      step('trede', trede, 'tekst', bron),
    ]),
    ...stijgingen.map(({ vanaf, procent, bron: source }) =>
      step('loonstijging', procent, 'procent', source, [step('vanaf', vanaf, 'datum', source)]),
    ),
    ...(stijgingen.length > 0
      ? [step('maandloon-na-stijging', toDecimal(times(raised(maandloon), 100)), 'cent', by)]
      : []),
    step('uren-per-maand', toDecimal(urenPerMaand(urenPerWeek)), 'uur', norm('uren per week × 52 ÷ 12'), [
      step('uren-per-week', urenPerWeek, 'uur', bron),
    ]),
  ];
}
