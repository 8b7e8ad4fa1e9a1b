// SPDX-License-Identifier: EUPL-1.2
import { reason } from '#libs/explain';
import type { KostprijsReden } from './kostprijs.ts';
import type { Bewerking, Kostprijsvraag, Rekeneenheid } from './kostprijsmodel.ts';

/** The operations that lead to a unit, what the amount is for before each of them, and what does not fit. */
export type Keten = {
  readonly keten: readonly Bewerking[];
  readonly eenheden: readonly Rekeneenheid[];
  /** Begins at wages, which are weighed by the mix; otherwise amounts are only added up. */
  readonly metLoon: boolean;
  readonly reasons: readonly KostprijsReden[];
};

/** The operations up to the amount that belongs to the unit: a product per hour needs no minutes. */
export function ketenToetsen({
  bewerkingen,
  eenheid,
  functiemix,
  vanaf = 'uur',
}: Pick<Kostprijsvraag, 'bewerkingen' | 'eenheid' | 'functiemix' | 'vanaf'>): Keten {
  const after: readonly (Rekeneenheid | 'euro')[] = unitsAfter(bewerkingen, vanaf);
  const last = after.lastIndexOf(eenheid);
  const keten = bewerkingen.slice(0, last + 1);
  const eenheden = [vanaf, ...unitsAfter(keten, vanaf)].slice(0, keten.length);
  const metLoon = keten[0]?.van === loon || keten.some(({ soort }) => soort === 'weging');
  if (keten.length === 0)
    return { keten, eenheden, metLoon: false, reasons: [reason('eenheid-niet-in-model', { eenheid })] };
  const weighed = keten.filter(({ soort }) => soort === 'weging').length;
  const once = weighed === (metLoon || functiemix.length > 0 ? 1 : 0);
  return {
    keten,
    eenheden,
    metLoon,
    reasons: [...breaks(keten), ...circles(keten), ...(once ? [] : [reason('weging-niet-eenmaal', { keer: weighed })])],
  };
}

const loon = 'bruto-uurloon';

function unitsAfter(bewerkingen: readonly Bewerking[], vanaf: Rekeneenheid): readonly Rekeneenheid[] {
  let per = vanaf;
  return bewerkingen.map(({ eenheid }) => {
    per = eenheid ?? per;
    return per;
  });
}

/** Every operation begins where the one before it ended. */
const breaks = (keten: readonly Bewerking[]): readonly KostprijsReden[] =>
  keten.flatMap(({ van, code }, at) => {
    const vorige = keten[at - 1]?.naar;
    return at === 0 || van === vorige
      ? []
      : [reason('keten-breekt', { bewerking: code, van, verwacht: vorige ?? null })];
  });

/** An amount is reached once, and a percentage is only of what was reached before it. */
export function circles(keten: readonly Bewerking[]): readonly KostprijsReden[] {
  const reached = new Set(keten[0] ? [keten[0].van] : []);
  return keten.flatMap(({ code, naar, over }): readonly KostprijsReden[] => {
    const wrong = [...(over === undefined || reached.has(over) ? [] : [over]), ...(reached.has(naar) ? [naar] : [])];
    reached.add(naar);
    return wrong.map((bedrag) => reason('verwijst-in-kring', { bewerking: code, bedrag }));
  });
}
