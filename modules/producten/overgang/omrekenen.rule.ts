// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, norm, type Outcome, rule, step } from '#libs/explain';

const self = 'producten/omrekenen';

/** A dagdeel counts four hours in the message standard. Of a traject or a piece nobody knows how long it takes. */
const minutes: Readonly<Record<string, number>> = { minuut: 1, uur: 60, dagdeel: 240 };

/**
 * How many of the new unit go into one of the old, as a whole number or a fraction; a person's own figure goes first.
 * Where neither says it, it is not known: a traject of the GGZ becomes minutes by what the access decides [002 §6.8.3].
 */
export function omrekenen(was: string, wordt: string, gegeven: string | null): Outcome<string> {
  const known = gegeven ?? (was === wordt ? '1' : ratio(minutes[was], minutes[wordt]));
  const steps = [
    step('omrekenfactor', known ?? 'onbekend', 'tekst', rule(self), [
      step('eenheid-was', was, 'tekst', input),
      step('eenheid-wordt', wordt, 'tekst', input),
      gegeven === null
        ? step('uren-per-eenheid', 'uur 60 minuten, dagdeel 4 uur', 'tekst', norm('iJw/iWmo 3.2, lijst WJ756'))
        : step('factor-gegeven', gegeven, 'tekst', input),
    ]),
  ];
  return known === undefined ? incomplete(['omrekenfactor'], steps) : decided(known, steps);
}

function ratio(was: number | undefined, wordt: number | undefined): string | undefined {
  if (was === undefined || wordt === undefined) return undefined;
  const divisor = common(was, wordt);
  return wordt === divisor ? String(was / divisor) : `${was / divisor}/${wordt / divisor}`;
}

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
