// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Dialoogstaat } from '../dialoogmoment.ts';
import { countMetNaam, type MetNamen } from './noemt.ts';

export type Publicatievraag = {
  readonly staat: Dialoogstaat;
  readonly beantwoordDoor: string | null;
  readonly persoon: string | null;
  /** Texts that are to be published, each with the names by which its aanbieder is recognised. */
  readonly teksten: readonly MetNamen[];
};

export type PubliceerReden = Reason<
  'dialoog-niet-beantwoord' | 'dialoog-al-gepubliceerd' | 'dialoog-zelf-beantwoord' | 'dialoog-naam-in-tekst'
>;

const self = 'beleid/publiceren-toetsen';

/** May this be published? All is answered, somebody else looks at it, and no text says whose it is. */
export function publicerenToetsen(vraag: Publicatievraag): Outcome<true, PubliceerReden> {
  const { staat, beantwoordDoor, persoon, teksten } = vraag;
  const named = countMetNaam(teksten);
  const own = beantwoordDoor !== null && beantwoordDoor === persoon;
  const reasons: PubliceerReden[] = [];
  if (staat === 'gepubliceerd') reasons.push(reason('dialoog-al-gepubliceerd'));
  else if (staat !== 'beantwoord') reasons.push(reason('dialoog-niet-beantwoord'));
  if (own) reasons.push(reason('dialoog-zelf-beantwoord'));
  if (named > 0) reasons.push(reason('dialoog-naam-in-tekst', { aantal: named }));
  const steps = [
    step('kan-publiceren', reasons.length === 0, 'ja-nee', rule(self), [
      step('alles-beantwoord', staat === 'beantwoord', 'ja-nee', input),
      step('zelf-beantwoord', own, 'ja-nee', input),
      step('teksten-met-naam', named, 'stuks', rule(self)),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
