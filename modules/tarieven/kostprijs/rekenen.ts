// SPDX-License-Identifier: EUPL-1.2
import { type Exact, exact, plus, times } from '#libs/kernel';
import type { Stap } from './stap.ts';

/** A part of the amount so far, in exact eurocents per what the amount is for. */
export type Deelbedrag = { readonly naar: string; readonly onderdeel: string; readonly centen: Exact };

/** How far the build-up has come. */
export type Stand = {
  readonly totaal: Exact;
  readonly delen: readonly Deelbedrag[];
  /** Every amount that was passed, in what the amount is for now. */
  readonly bereikt: ReadonlyMap<string, Exact>;
};

/** Begins at the mean wage, or at nothing where the model only adds up amounts. */
export const beginStand = (naar: string, loon: Exact | null): Stand => ({
  totaal: loon ?? exact(0),
  delen: loon ? [{ naar, onderdeel: 'bruto-uurloon', centen: loon }] : [],
  bereikt: new Map([[naar, loon ?? exact(0)]]),
});

/** One operation further. Whatever comes on top is a part of its own; together the parts are always the total. */
export function volgendeStand(stand: Stand, { bewerking, parameter, effect }: Stap): Stand {
  const { naar } = bewerking;
  if (effect.doet === 'schaal') {
    const scale = (centen: Exact) => times(centen, effect.factor);
    const bereikt = new Map([...stand.bereikt].map(([naam, centen]) => [naam, scale(centen)]));
    const totaal = scale(stand.totaal);
    return {
      totaal,
      delen: stand.delen.map((deel) => ({ ...deel, centen: scale(deel.centen) })),
      bereikt: bereikt.set(naar, totaal),
    };
  }
  const added = toevoeging(stand.bereikt, effect);
  const totaal = plus(stand.totaal, added);
  const onderdeel = parameter?.soort ?? bewerking.soort;
  const delen =
    effect.doet === 'deel' && effect.delen
      ? effect.delen.map((deel) => ({ ...deel, centen: times(stand.bereikt.get(effect.over) ?? 0, deel.deel) }))
      : [{ onderdeel, centen: added }];
  return {
    totaal,
    delen: effect.doet === 'niets' ? stand.delen : [...stand.delen, ...delen.map((deel) => ({ naar, ...deel }))],
    bereikt: new Map(stand.bereikt).set(naar, totaal),
  };
}

const toevoeging = (
  bereikt: ReadonlyMap<string, Exact>,
  effect: Exclude<Stap['effect'], { doet: 'schaal' }>,
): Exact => {
  if (effect.doet === 'erbij') return effect.centen;
  return effect.doet === 'deel' ? times(bereikt.get(effect.over) ?? 0, effect.deel) : exact(0);
};
