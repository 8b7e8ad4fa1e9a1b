// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Waarom } from '#libs/ui';
import { teksten } from '#modules/beleid/teksten';
import { waaromTeksten } from '../shell/teksten.ts';

type Props = {
  readonly outcome: Outcome<true>;
  /** The sentence when nothing is lacking. */
  readonly compleet: string;
};

/** Why something is complete or not: what is lacking, in words. */
export const WatOntbreekt = ({ outcome, compleet }: Props) => (
  <Waarom
    outcome={outcome}
    texts={waaromTeksten}
    sentence={
      outcome.status === 'incomplete'
        ? `Er ontbreekt: ${outcome.missing.map((part) => teksten.stappen[part] ?? part).join(', ')}.`
        : compleet
    }
  />
);
