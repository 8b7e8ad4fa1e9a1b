// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, rule, step } from '#libs/explain';
import type { Datum } from '#libs/kernel';

/** How many days before a day people are told of it, and once more the day after: a choice of this platform. */
export const dagenVooraf = [90, 30, 7, -1] as const;

const self = 'beleid/herinnering';

/**
 * Which reminder is due: the nearest distance that has been reached and of which nobody was told yet; null when none is.
 * @param verteld the distances of which people were told already
 */
export function herinneringNodig(
  uiterlijk: Datum,
  vandaag: Datum,
  verteld: readonly number[],
): Outcome<(typeof dagenVooraf)[number] | null> {
  const over = vandaag.until(uiterlijk, { largestUnit: 'days' }).days;
  const bereikt = dagenVooraf.filter((dagen) => over <= dagen).at(-1) ?? null;
  const nieuw = bereikt !== null && !verteld.some((dagen) => dagen <= bereikt) ? bereikt : null;
  return decided(nieuw, [
    step('herinnering', nieuw, 'dag', rule(self), [
      step('laatste-dag', uiterlijk.toString(), 'datum', input),
      step('dagen-te-gaan', over, 'dag', rule(self)),
      step('herinneren-bij', dagenVooraf.join(', '), 'tekst', norm('keuze van dit platform')),
    ]),
  ]);
}
