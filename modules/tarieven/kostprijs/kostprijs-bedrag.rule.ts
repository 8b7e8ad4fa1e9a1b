// SPDX-License-Identifier: EUPL-1.2
import {
  compared,
  divided,
  type Eurocent,
  type Exact,
  eurocent,
  exact,
  plus,
  roundToEurocent,
  times,
} from '#libs/kernel';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Afronding, Eenheid, Kostprijsvraag } from './kostprijsmodel.ts';
import { gewogenLoon, type Rekenplan } from './rekenplan.ts';
import type { Effect } from './stap.ts';

const mostCents = 1_000_000_00;

/**
 * Only the amount, for whoever computes thousands: the same arithmetic without parts and steps.
 * @returns null where nothing can be computed; `kostprijsBerekenen` then says why
 */
export function kostprijsBedrag(vraag: Kostprijsvraag): Eurocent | null {
  const plan = kostprijsVoorbereiden(vraag);
  return plan.status === 'decided' ? afgerond(totaalVan(plan.value), vraag.eenheid, vraag.afronding) : null;
}

/** What a plan comes to before rounding, in exact eurocents. */
export function totaalVan({ begin, lonen, stappen }: Rekenplan): Exact {
  let totaal = lonen.length > 0 ? gewogenLoon(lonen) : exact(0);
  let schaal = exact(1);
  // Amounts that were passed are kept as they were, with how far all was scaled by then.
  const bereikt = new Map<string, Bereikt>([[begin, { totaal, schaal }]]);
  for (const { bewerking, effect } of stappen) {
    if (effect.doet === 'schaal') {
      totaal = times(totaal, effect.factor);
      schaal = times(schaal, effect.factor);
    } else totaal = plus(totaal, toevoeging(effect, bereikt, schaal));
    bereikt.set(bewerking.naar, { totaal, schaal });
  }
  return totaal;
}

type Bereikt = { readonly totaal: Exact; readonly schaal: Exact };

function toevoeging(
  effect: Exclude<Effect, { doet: 'schaal' }>,
  bereikt: ReadonlyMap<string, Bereikt>,
  schaal: Exact,
): Exact {
  if (effect.doet === 'erbij') return effect.centen;
  const over = effect.doet === 'deel' ? bereikt.get(effect.over) : undefined;
  if (effect.doet !== 'deel' || !over) return exact(0);
  const now = over.schaal === schaal ? over.totaal : divided(times(over.totaal, schaal), over.schaal);
  return times(now, effect.deel);
}

/** Whole eurocents in the unit that is declared; `null` for what can be no tariff. */
export function afgerond(centen: Exact, eenheid: Eenheid, afronding: Afronding = {}): Eurocent | null {
  if (compared(centen, 0) <= 0 || compared(centen, mostCents) > 0) return null;
  const size = sizeOf(eenheid, afronding);
  const bedrag = eurocent(roundToEurocent(divided(centen, size)) * size);
  return bedrag > 0 ? bedrag : null;
}

/** A region may derive the hour from the rounded minute, and set months in whole euros. */
function sizeOf(eenheid: Eenheid, { uurUitMinuut, maandOpHeleEuro }: Afronding): number {
  if (eenheid === 'uur' && uurUitMinuut) return 60;
  return eenheid === 'maand' && maandOpHeleEuro ? 100 : 1;
}
