// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Dialoogstaat } from '../dialoogmoment.ts';
import { countMetNaam, type MetNamen } from './noemt.ts';

/** How far the answers are. */
export type Beantwoordingsstand = {
  readonly staat: Dialoogstaat;
  readonly reagerenTot: Temporal.Instant | null;
  readonly nu: Temporal.Instant;
  /** Meetings of which it was not written down who came. */
  readonly openBijeenkomsten: number;
  readonly reacties: number;
  readonly zonderAntwoord: number;
  readonly zonderMotivering: number;
  /** What is answered, with the names of all who reacted: an answer to one is read by others. */
  readonly antwoorden: readonly MetNamen[];
};

export type BeantwoordReden = Reason<
  | 'dialoog-nog-concept'
  | 'dialoog-al-beantwoord'
  | 'dialoog-reactietijd-loopt'
  | 'dialoog-bijeenkomst-open'
  | 'dialoog-zonder-antwoord'
  | 'dialoog-zonder-motivering'
  | 'dialoog-naam-in-antwoord'
>;

const self = 'beleid/beantwoording-toetsen';

/** Every reaction has an answer, and every answer says why and names nobody; only then do they go out, all at once. */
export function beantwoordingToetsen(stand: Beantwoordingsstand): Outcome<true, BeantwoordReden> {
  const { staat, reagerenTot, nu, openBijeenkomsten, reacties, zonderAntwoord, zonderMotivering } = stand;
  const named = countMetNaam(stand.antwoorden);
  const running = reagerenTot !== null && Temporal.Instant.compare(nu, reagerenTot) <= 0;
  const reasons: BeantwoordReden[] = [];
  if (staat === 'concept') reasons.push(reason('dialoog-nog-concept'));
  if (staat === 'beantwoord' || staat === 'gepubliceerd') reasons.push(reason('dialoog-al-beantwoord'));
  if (running) reasons.push(reason('dialoog-reactietijd-loopt', { tot: reagerenTot.toString() }));
  if (openBijeenkomsten > 0) reasons.push(reason('dialoog-bijeenkomst-open', { aantal: openBijeenkomsten }));
  if (zonderAntwoord > 0) reasons.push(reason('dialoog-zonder-antwoord', { aantal: zonderAntwoord, reacties }));
  if (zonderMotivering > 0) reasons.push(reason('dialoog-zonder-motivering', { aantal: zonderMotivering }));
  if (named > 0) reasons.push(reason('dialoog-naam-in-antwoord', { aantal: named }));
  const steps = [
    step('alles-beantwoord', reasons.length === 0, 'ja-nee', rule(self), [
      step('reacties', reacties, 'stuks', input),
      step('zonder-antwoord', zonderAntwoord, 'stuks', input),
      step('zonder-motivering', zonderMotivering, 'stuks', input),
      step('antwoorden-met-naam', named, 'stuks', rule(self)),
      step('bijeenkomsten-zonder-verslag', openBijeenkomsten, 'stuks', input),
      step('reageren-tot', reagerenTot?.toString() ?? null, 'moment', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
