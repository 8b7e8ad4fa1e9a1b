// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Step } from '#libs/explain';
import { exact, roundToEurocent } from '#libs/kernel';
import { type Kostprijs, type WettelijkElement, wettelijkElementVan, wettelijkeElementen } from '#modules/tarieven';

/** One bar: what a line adds to the hourly price, in eurocents, or what the lines before it come to. */
export type Staaf = {
  readonly onderdeel: string;
  readonly totaal: boolean;
  readonly centen: number;
  readonly voorbeeld: boolean;
  readonly step: Step | null;
};
/** A legal element with the lines that belong to it; `null` for what the law does not name. */
export type ElementRij = {
  readonly element: WettelijkElement | null;
  readonly onderdelen: readonly string[];
  readonly centen: number;
  /** Of the price of an hour, in hundredths. */
  readonly aandeel: number;
};
export type OpbouwView = {
  readonly staven: readonly Staaf[];
  readonly elementen: readonly ElementRij[];
  /** Exact price of an hour, decimal eurocents. */
  readonly perUur: string;
};

/** Amounts at which people want to see a sum, when the model has them. */
const sums = ['loonkosten-van-de-mix', 'kostprijs-per-uur', 'tarief-per-uur'];

/**
 * The build-up as it is shown: per hour, because wages are, with its sums and its legal elements. What is reached is
 * shown in whole eurocents and a line as the difference between two of those, so that what is shown adds up.
 */
export function opbouwVan({ opbouw }: Kostprijs, { steps }: Outcome<unknown>): OpbouwView {
  const lines = opbouw.filter(({ soort }) => soort !== 'omrekening');
  const reached = lines.map(({ bedrag }) => roundToEurocent(exact(bedrag)));
  const staven = lines.flatMap(({ onderdeel, naar, soort, voorbeeld }, at): Staaf[] => {
    const here = reached[at] ?? 0;
    const bar = { onderdeel, totaal: false, centen: here - (reached[at - 1] ?? 0), voorbeeld, step: steps[at] ?? null };
    const sum = { onderdeel: naar, totaal: true, centen: here, voorbeeld: false, step: null };
    return [...(soort === 'weging' ? [] : [bar]), ...(sums.includes(naar) ? [sum] : [])];
  });
  const whole = reached.at(-1) ?? 1;
  const elementen = [...wettelijkeElementen, null].map((element): ElementRij => {
    const own = staven.filter(({ totaal, onderdeel }) => !totaal && wettelijkElementVan(onderdeel) === element);
    const centen = own.reduce((total, staaf) => total + staaf.centen, 0);
    return { element, onderdelen: own.map(({ onderdeel }) => onderdeel), centen, aandeel: (centen / whole) * 100 };
  });
  return { staven, elementen, perUur: lines.at(-1)?.bedrag ?? '0' };
}
