// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import type { Pilot, Pilotkeuze } from './pilot.ts';

export type PilotReden = Reason<
  | 'pilot-al-besloten'
  | 'pilot-niet-geevalueerd'
  | 'pilot-zelf-geevalueerd'
  | 'pilot-zonder-nieuw-eind'
  | 'pilot-niet-getoetst'
  | 'pilot-past-niet-in-kader'
>;
export type Pilotvraag = {
  readonly pilot: Pick<Pilot, 'staat' | 'bevonden' | 'eind'>;
  readonly keuze: Pilotkeuze;
  readonly nieuwEind: Datum | null;
  /** Whether its ontwikkelopgave fits the toetsingskader; null when that is not judged, `geen-kader` when there is none. */
  readonly past: boolean | null | 'geen-kader';
  /** Whether this person wrote in its evaluation. */
  readonly schreefMee: boolean;
};

const self = 'beleid/pilot-besluiten';

/**
 * May this person decide how a pilot goes on? It was evaluated, by somebody else; going on has a later end; and to become
 * regular it fits the toetsingskader, which asks beforehand how an innovation gets its place in the contracts [002 §3.6].
 */
export function pilotBesluitbaar({ pilot, keuze, nieuwEind, past, schreefMee }: Pilotvraag): Outcome<true, PilotReden> {
  const reasons: PilotReden[] = [];
  if (pilot.staat !== 'loopt') reasons.push(reason('pilot-al-besloten'));
  if (pilot.bevonden === null) reasons.push(reason('pilot-niet-geevalueerd'));
  if (schreefMee) reasons.push(reason('pilot-zelf-geevalueerd'));
  const against = obstacle[keuze]({ pilot, nieuwEind, past });
  if (against) reasons.push(against);
  const steps = [
    step('pilot-besluitbaar', reasons.length === 0, 'ja-nee', rule(self), [
      step('pilot-geevalueerd', pilot.bevonden !== null, 'ja-nee', input),
      step('door-ander-geschreven', !schreefMee, 'ja-nee', input),
      ...(keuze === 'verlengen' ? [step('pilot-nieuw-eind', nieuwEind?.toString() ?? null, 'datum', input)] : []),
      ...(keuze === 'regulier' && past !== 'geen-kader'
        ? [step('past-in-toetsingskader', past, 'ja-nee', rule('beleid/toetsen-aan-kader'))]
        : []),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

/** What stands in the way of one of the three choices by itself. */
const obstacle: Readonly<
  Record<Pilotkeuze, (vraag: Pick<Pilotvraag, 'pilot' | 'nieuwEind' | 'past'>) => PilotReden | null>
> = {
  stoppen: () => null,
  verlengen: ({ pilot: { eind }, nieuwEind }) =>
    nieuwEind !== null && (eind === null || isNa(nieuwEind, eind))
      ? null
      : reason('pilot-zonder-nieuw-eind', {}, 'nieuwEind'),
  regulier: ({ past }) => {
    if (past === null) return reason('pilot-niet-getoetst');
    return past === false ? reason('pilot-past-niet-in-kader') : null;
  },
};
