// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Dialoogstaat } from '../dialoogmoment.ts';

export type Uitnodigingsvraag = {
  readonly staat: Dialoogstaat;
  readonly genodigden: number;
  /** Open to every aanbieder: then nobody needs to be invited by name. */
  readonly openbaar: boolean;
  readonly bijeenkomsten: number;
  readonly stukken: number;
  readonly reagerenTot: Temporal.Instant | null;
  readonly nu: Temporal.Instant;
};

export type UitnodigReden = Reason<
  | 'dialoog-al-uitgenodigd'
  | 'dialoog-zonder-genodigden'
  | 'dialoog-zonder-vraag'
  | 'dialoog-zonder-sluiting'
  | 'dialoog-sluiting-voorbij'
>;

const self = 'beleid/uitnodigen-toetsen';

/**
 * Can the invitations go out? Somebody is invited, and something is asked of them: to come, or to react to a document
 * before a closing moment that lies ahead.
 */
export function uitnodigenToetsen(vraag: Uitnodigingsvraag): Outcome<true, UitnodigReden> {
  const { staat, genodigden, openbaar, bijeenkomsten, stukken, reagerenTot, nu } = vraag;
  const reasons: UitnodigReden[] = [];
  if (staat !== 'concept') reasons.push(reason('dialoog-al-uitgenodigd'));
  if (genodigden === 0 && !openbaar) reasons.push(reason('dialoog-zonder-genodigden'));
  if (bijeenkomsten === 0 && stukken === 0) reasons.push(reason('dialoog-zonder-vraag'));
  if (stukken > 0 && reagerenTot === null) reasons.push(reason('dialoog-zonder-sluiting'));
  if (reagerenTot !== null && Temporal.Instant.compare(reagerenTot, nu) <= 0)
    reasons.push(reason('dialoog-sluiting-voorbij'));
  const steps = [
    step('kan-uitnodigen', reasons.length === 0, 'ja-nee', rule(self), [
      step('genodigden', genodigden, 'stuks', input),
      step('open-voor-elke-aanbieder', openbaar, 'ja-nee', input),
      step('bijeenkomsten', bijeenkomsten, 'stuks', input),
      step('stukken', stukken, 'stuks', input),
      step('reageren-tot', reagerenTot?.toString() ?? null, 'moment', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
