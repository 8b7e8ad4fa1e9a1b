// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, reason, refused, rule, step } from '#libs/explain';
import type { Betaalvoorstel, BetalingReden } from './betaling.ts';

const self = 'declaraties/betaling-toetsen';
const shortestReasoning = 10;

export type Goedkeuring = { readonly persoon: string | null; readonly motivering: string };

/** Money goes out when a second person agrees: known by name, another than who made the proposal, with a reason. */
export function betalingToetsen(
  voorstel: Betaalvoorstel,
  { persoon, motivering }: Goedkeuring,
): Outcome<{ readonly bedrag: number }, BetalingReden> {
  const zelf = persoon === null || persoon === voorstel.gemaaktPersoon;
  const steps = [
    step('bedrag-betaling', voorstel.bedrag, 'eurocent', input),
    step('voorgesteld-door', voorstel.gemaaktDoor, 'tekst', input),
    step('zelf-voorgesteld', zelf, 'ja-nee', rule(self)),
    step('stand-betaling', voorstel.staat, 'code', input),
  ];
  const reasons: BetalingReden[] = [];
  if (zelf) reasons.push(reason('vier-ogen-betaling', { door: voorstel.gemaaktDoor }));
  if (voorstel.staat !== 'voorgesteld') reasons.push(reason('al-goedgekeurd'));
  if (motivering.trim().length < shortestReasoning)
    reasons.push(reason('motivering-te-kort', { tekens: shortestReasoning }, 'motivering'));
  return reasons.length > 0 ? refused(reasons, steps) : decided({ bedrag: voorstel.bedrag }, steps);
}
