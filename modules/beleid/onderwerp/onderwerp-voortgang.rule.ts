// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Onderwerp } from './onderwerp.ts';

export type VoortgangReden = Reason<
  | 'onderwerp-zonder-trekker'
  | 'onderwerp-zonder-datum'
  | 'onderwerp-zonder-regeling'
  | 'onderwerp-regeling-te-vroeg'
  | 'onderwerp-datum-voorbij'
>;
export type SegmentReden = Reason<'onderwerp-te-weinig-segmenten' | 'onderwerp-segment-onbekend'>;

type Voortgang = Pick<Onderwerp, 'staat' | 'trekker' | 'uiterlijk' | 'regeling'>;
const self = 'beleid/onderwerp-voortgang';

/**
 * Can a subject stand like this? What is talked about has a trekker and a day; what is settled says how. The dialogue
 * has its own meeting for these subjects, planned between two days [000 Dialoogfase].
 */
export function onderwerpVoortgang(nieuw: Voortgang, vandaag: Temporal.PlainDate): Outcome<Voortgang, VoortgangReden> {
  const { staat, trekker, uiterlijk, regeling } = nieuw;
  const reasons: VoortgangReden[] = [];
  if (staat === 'in-dialoog' && trekker === null) reasons.push(reason('onderwerp-zonder-trekker', {}, 'trekker'));
  if (staat === 'in-dialoog' && uiterlijk === null) reasons.push(reason('onderwerp-zonder-datum', {}, 'uiterlijk'));
  if (staat === 'geregeld' && regeling === null) reasons.push(reason('onderwerp-zonder-regeling', {}, 'regeling'));
  if (staat !== 'geregeld' && regeling !== null) reasons.push(reason('onderwerp-regeling-te-vroeg', {}, 'regeling'));
  if (staat !== 'geregeld' && uiterlijk !== null && Temporal.PlainDate.compare(uiterlijk, vandaag) < 0)
    reasons.push(reason('onderwerp-datum-voorbij', {}, 'uiterlijk'));
  const steps = [
    step('onderwerp-voortgang', reasons.length === 0, 'ja-nee', rule(self), [
      step('stand', staat, 'code', input),
      step('trekker', trekker ?? 'onbekend', 'tekst', input),
      ...(uiterlijk ? [step('onderwerp-uiterlijk', uiterlijk.toString(), 'datum', input)] : []),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(nieuw, steps);
}

/** Where segments influence each other, at least two are named; and every one that is named is in the plan [000 Ad d]. */
export function brokenSegments(
  { soort, segmenten }: Pick<Onderwerp, 'soort' | 'segmenten'>,
  known: readonly string[],
): readonly SegmentReden[] {
  const unknown = segmenten
    .filter((code) => !known.includes(code))
    .map((segment) => reason('onderwerp-segment-onbekend', { segment }, 'segmenten[]'));
  return soort === 'beinvloedt-elkaar' && new Set(segmenten).size < 2
    ? [...unknown, reason('onderwerp-te-weinig-segmenten', {}, 'segmenten[]')]
    : unknown;
}
