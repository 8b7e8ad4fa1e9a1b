// SPDX-License-Identifier: EUPL-1.2
import { norm, rule, type Step, step } from '#libs/explain';
import { compared, divided, type Exact, exact, plus, times, toDecimal } from '#libs/kernel';
import type { Maandloon, Uurloon } from './kostprijsmodel.ts';

const by = rule('tarieven/kostprijs-berekenen');
const weeksInYear = 52;
const monthsInYear = 12;

/** Hours in a month of a full working week: 36 hours a week are 156 hours a month. */
export const urenVanWeek = (urenPerWeek: string): Exact => divided(times(urenPerWeek, weeksInYear), monthsInYear);

/** Gross wage of an hour in exact eurocents; `null` when there is none, or one that cannot be. */
export function centenPerUur({ euroPerUur, maandloon }: Uurloon): Exact | null {
  if (euroPerUur !== undefined) return positive(times(euroPerUur, 100));
  if (!maandloon) return null;
  const uren = hoursOf(maandloon);
  return compared(uren, 0) <= 0 ? null : positive(divided(times(raised(maandloon), 100), uren));
}

/** How many hours the amount of the table is for; none when it says no hours. */
function hoursOf({ euroPerMaand, urenPerMaand, urenPerWeek }: Maandloon): Exact {
  if (euroPerMaand === undefined) return exact(1);
  return urenPerMaand === undefined ? urenVanWeek(urenPerWeek ?? '0') : exact(urenPerMaand);
}
const amountOf = ({ euroPerMaand, euroPerUur }: Maandloon): string => euroPerMaand ?? euroPerUur ?? '0';

/** Raises come on top of each other: first 8 and then 1.25 per cent make 9.35. */
const raised = (maandloon: Maandloon): Exact =>
  maandloon.stijgingen.reduce(
    (loon, { procent }) => times(loon, plus(1, divided(procent, 100))),
    exact(amountOf(maandloon)),
  );

const positive = (centen: Exact): Exact | null => (compared(centen, 0) > 0 ? centen : null);

/** From the wage in the table to an hour; nothing for a wage that was given per hour. */
export function loonstappen({ maandloon, bron }: Uurloon): readonly Step[] {
  if (!maandloon) return [];
  const { schaal, trede, euroPerMaand, stijgingen } = maandloon;
  const isMonth = euroPerMaand !== undefined;
  return [
    step(isMonth ? 'maandloon' : 'tabeluurloon', toDecimal(times(amountOf(maandloon), 100)), 'cent', bron, [
      step('schaal', schaal, 'tekst', bron),
      step('trede', trede, 'tekst', bron),
    ]),
    ...stijgingen.map(({ vanaf, procent, bron: source }) =>
      step('loonstijging', procent, 'procent', source, [step('vanaf', vanaf, 'datum', source)]),
    ),
    ...(stijgingen.length > 0
      ? [
          step(
            isMonth ? 'maandloon-na-stijging' : 'tabeluurloon-na-stijging',
            toDecimal(times(raised(maandloon), 100)),
            'cent',
            by,
          ),
        ]
      : []),
    ...(isMonth ? [urenstap(maandloon, bron)] : []),
  ];
}

const urenstap = (maandloon: Maandloon, bron: Uurloon['bron']): Step =>
  maandloon.urenPerMaand === undefined
    ? step('uren-per-maand', toDecimal(hoursOf(maandloon)), 'uur', norm('uren per week × 52 ÷ 12'), [
        step('uren-per-week', maandloon.urenPerWeek ?? '0', 'uur', bron),
      ])
    : step('uren-per-maand', toDecimal(exact(maandloon.urenPerMaand)), 'uur', bron);
