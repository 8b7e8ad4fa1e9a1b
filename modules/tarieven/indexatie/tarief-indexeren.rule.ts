// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import {
  compared,
  divided,
  type Eurocent,
  type Exact,
  minus,
  plus,
  roundToEurocent,
  times,
  toDecimal,
} from '#libs/kernel';

export type GeindexeerdTarief = {
  readonly bedrag: Eurocent;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
};

const by = rule('tarieven/tarief-indexeren');
const mostCents = 1_000_000_00;

/** Indices of years after each other multiply: 8 and then 1,25 percent is 9,35, not 9,25. */
export const indexfactor = (procenten: readonly string[]): Exact =>
  procenten.reduce((factor: Exact, procent) => times(factor, plus(1, divided(procent, 100))), divided(1, 1));

/**
 * Brings a tariff from one price level to another: times the index of every year in between, with one rounding at the
 * end to whole eurocents in the unit that is declared (TR346, TR418).
 */
export function tariefIndexeren(
  bedrag: Eurocent,
  procenten: readonly string[],
): Outcome<GeindexeerdTarief, Reason<'tarief-buiten-bereik'>> {
  const factor = indexfactor(procenten);
  const centen = times(bedrag, factor);
  const used = [
    step('tarief-was', bedrag, 'eurocent', input),
    ...procenten.map((procent) => step('index-procent', procent, 'procent', by)),
    step('index-factor', toDecimal(factor, 8), 'factor', by),
  ];
  const isPrice = bedrag > 0 && compared(centen, 1) >= 0 && compared(centen, mostCents) <= 0;
  if (!isPrice) return refused(reason('tarief-buiten-bereik', { euro: toDecimal(divided(centen, 100), 2) }), used);
  const rounded = roundToEurocent(centen);
  return decided({ bedrag: rounded, onafgerond: toDecimal(centen, 6) }, [
    step('tarief-wordt', rounded, 'eurocent', by, [
      ...used,
      step('tarief-onafgerond', toDecimal(centen, 4), 'cent', by),
      step('tarief-afronding', toDecimal(minus(rounded, centen), 4), 'cent', by),
    ]),
  ]);
}
