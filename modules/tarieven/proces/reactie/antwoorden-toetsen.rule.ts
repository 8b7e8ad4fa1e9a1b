// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';

export type Antwoordenstand = {
  readonly nu: Temporal.Instant;
  readonly reagerenTot: Temporal.Instant | null;
  readonly vrijgegeven: boolean;
  readonly reacties: number;
  readonly zonderAntwoord: number;
  /** Answers that name who reacted, in a text that others read. */
  readonly metNaam: number;
};
export type Antwoordenreden = Reason<
  | 'tarieven-niet-gepresenteerd'
  | 'antwoorden-al-vrijgegeven'
  | 'tariefreactietijd-loopt'
  | 'tariefreacties-geen'
  | 'tariefreacties-zonder-antwoord'
  | 'tariefantwoord-noemt-naam'
>;

const self = 'tarieven/antwoorden-toetsen';

/** Can the answers go out? Every reaction has one, nobody can react any more, and no answer names who reacted. */
export function antwoordenToetsen(stand: Antwoordenstand): Outcome<true, Antwoordenreden> {
  const { nu, reagerenTot, vrijgegeven, reacties, zonderAntwoord, metNaam } = stand;
  const running = reagerenTot !== null && Temporal.Instant.compare(nu, reagerenTot) <= 0;
  const reasons: Antwoordenreden[] = [
    ...(reagerenTot === null ? [reason('tarieven-niet-gepresenteerd' as const)] : []),
    ...(vrijgegeven ? [reason('antwoorden-al-vrijgegeven' as const)] : []),
    ...(running ? [reason('tariefreactietijd-loopt' as const, { tot: reagerenTot.toString() })] : []),
    ...(reagerenTot !== null && reacties === 0 ? [reason('tariefreacties-geen' as const)] : []),
    ...(zonderAntwoord > 0 ? [reason('tariefreacties-zonder-antwoord' as const, { aantal: zonderAntwoord })] : []),
    ...(metNaam > 0 ? [reason('tariefantwoord-noemt-naam' as const, { aantal: metNaam })] : []),
  ];
  const steps = [
    step('antwoorden-gereed', reasons.length === 0, 'ja-nee', rule(self), [
      step('tariefreacties', reacties, 'stuks', input),
      step('reacties-zonder-antwoord', zonderAntwoord, 'stuks', input),
      step('tariefantwoorden-met-naam', metNaam, 'stuks', input),
      step('reageren-tot', reagerenTot?.toString() ?? null, 'moment', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
