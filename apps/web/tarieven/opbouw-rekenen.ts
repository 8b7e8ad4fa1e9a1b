// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Step } from '#libs/explain';
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
  readonly aandeel: number;
};
export type OpbouwView = {
  readonly staven: readonly Staaf[];
  readonly elementen: readonly ElementRij[];
  readonly perUur: number;
};

/** Amounts at which people want to see a sum, when the model has them. */
const sums = ['loonkosten-van-de-mix', 'kostprijs-per-uur', 'tarief-per-uur'];

/** The build-up as it is shown: per hour, because wages are, with its sums and its legal elements. */
export function opbouwVan({ opbouw }: Kostprijs, { steps }: Outcome<unknown>): OpbouwView {
  const lines = opbouw
    .map((regel, at) => ({ regel, step: steps[at] ?? null }))
    .filter(({ regel }) => regel.soort !== 'omrekening');
  const perUur = Number(lines.at(-1)?.regel.bedrag ?? 0);
  const staven = lines.flatMap(({ regel, step }): Staaf[] => {
    const { onderdeel, naar, voorbeeld } = regel;
    const bar = { onderdeel, totaal: false, centen: Number(regel.toename), voorbeeld, step };
    const sum = { onderdeel: naar, totaal: true, centen: Number(regel.bedrag), voorbeeld: false, step: null };
    return [...(regel.soort === 'weging' ? [] : [bar]), ...(sums.includes(naar) ? [sum] : [])];
  });
  const adding = staven.filter(({ totaal }) => !totaal);
  const elementen = [...wettelijkeElementen, null].map((element): ElementRij => {
    const own = adding.filter(({ onderdeel }) => wettelijkElementVan(onderdeel) === element);
    const centen = own.reduce((sum, staaf) => sum + staaf.centen, 0);
    return { element, onderdelen: own.map(({ onderdeel }) => onderdeel), centen, aandeel: (centen / perUur) * 100 };
  });
  return { staven, elementen, perUur };
}
