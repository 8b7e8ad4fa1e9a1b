// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Step } from '#libs/explain';
import { type Exact, exact, plus, roundToEurocent, times, toDecimal, total } from '#libs/kernel';
import { type Kostprijs, type WettelijkElement, wettelijkeElementen } from '#modules/tarieven';

/** One bar: what a line adds to the price that is shown, in eurocents, or what the lines before it come to. */
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
  /** In what is shown, whole eurocents. */
  readonly centen: number;
  /** In what is declared, decimal eurocents. */
  readonly perEenheid: string;
  /** Of the price, in hundredths. */
  readonly aandeel: number;
};
export type OpbouwView = {
  readonly wet: Kostprijs['wet'];
  /** What the build-up is shown for: an hour where minutes are declared, otherwise what is declared. */
  readonly per: string;
  readonly staven: readonly Staaf[];
  readonly elementen: readonly ElementRij[];
  /** Exact price of what is shown, decimal eurocents. */
  readonly prijs: string;
};

const minutesInHour = 60;
/** Amounts at which people want to see a sum, when the model has them; one named after another unit would mislead. */
const isSum = (naar: string, per: string): boolean =>
  naar === 'loonkosten-van-de-mix' || naar === `kostprijs-per-${per}`;

/** By how much what is declared is multiplied to be shown: cents of a minute say nothing. */
const shown = ({ eenheid }: Pick<Kostprijs, 'eenheid'>): { readonly per: string; readonly keer: number } =>
  eenheid === 'minuut' ? { per: 'uur', keer: minutesInHour } : { per: eenheid, keer: 1 };

/**
 * The build-up as it is shown, with its sums and its legal elements. What is reached is shown in whole eurocents and a
 * line as the difference between two of those, so that what is shown adds up: to the price, and to what the law names.
 */
export function opbouwVan(kostprijs: Kostprijs, { steps }: Outcome<unknown>): OpbouwView {
  const { opbouw, wet } = kostprijs;
  const { per, keer } = shown(kostprijs);
  const { regels, prijs } = inCenten(kostprijs, keer);
  let reached = 0;
  const staven = opbouw.flatMap(({ onderdeel, naar }, at): Staaf[] => {
    const own = regels.filter((regel) => regel.naar === naar);
    const centen = sumOf(own);
    reached += centen;
    const voorbeeld = own.some((regel) => regel.voorbeeld);
    const bar = { onderdeel, totaal: false, centen, voorbeeld, step: steps[at] ?? null };
    const sum = { onderdeel: naar, totaal: true, centen: reached, voorbeeld: false, step: null };
    return [...(own.length === 0 ? [] : [bar]), ...(isSum(naar, per) ? [sum] : [])];
  });
  const whole = { onderdeel: `tarief-per-${per}`, totaal: true, centen: reached, voorbeeld: false, step: null };
  return { wet, per, staven: [...staven, whole], elementen: elementsOf(regels, wet), prijs: toDecimal(prijs, 6) };
}

type Regel = Kostprijs['regels'][number];
/** A line with its exact amount in what is declared, and in whole eurocents of what is shown. */
type Getoond = Omit<Regel, 'centen'> & { readonly exact: Exact; readonly centen: number };

/** Every line in whole eurocents, in the order of the build-up. */
function inCenten({ opbouw, regels }: Kostprijs, keer: number): { readonly regels: readonly Getoond[]; prijs: Exact } {
  let prijs = exact(0);
  const inOrder = opbouw.flatMap(({ naar }) => regels.filter((regel) => regel.naar === naar));
  const getoond = inOrder.map((regel): Getoond => {
    const before = roundToEurocent(prijs);
    prijs = plus(prijs, times(regel.centen, keer));
    return { ...regel, exact: exact(regel.centen), centen: roundToEurocent(prijs) - before };
  });
  return { regels: getoond, prijs };
}

const sumOf = (regels: readonly Getoond[]): number => regels.reduce((som, { centen }) => som + centen, 0);
const totalOf = (regels: readonly Getoond[]): Exact => total(regels.map((regel) => regel.exact));

/** Every element of the law, also without any amount, and what the law does not name; together the whole price. */
function elementsOf(regels: readonly Getoond[], wet: Kostprijs['wet']): readonly ElementRij[] {
  const all = totalOf(regels);
  return [...wettelijkeElementen[wet], null].map((element): ElementRij => {
    const own = regels.filter((regel) => regel.element === element);
    const sum = totalOf(own);
    return {
      element,
      onderdelen: [...new Set(own.map(({ onderdeel }) => onderdeel))],
      centen: sumOf(own),
      perEenheid: toDecimal(sum, 4),
      aandeel: Number(toDecimal(sum.mul(100).div(all.compare(0) === 0 ? 1 : all), 4)),
    };
  });
}
