// SPDX-License-Identifier: EUPL-1.2
import type { DialoogView } from '#modules/beleid';

type Telling = NonNullable<DialoogView['telling']>;

/** @example aantalReacties(1) // '1 reactie' */
export const aantalReacties = (aantal: number): string => (aantal === 1 ? '1 reactie' : `${aantal} reacties`);

/** How far the answers are, in a sentence. */
export function antwoordstand({ reacties, zonderAntwoord, zonderMotivering }: Telling): string {
  if (reacties === 0) return 'Er is geen reactie ingediend.';
  const open = [
    ...(zonderAntwoord > 0 ? [`${zonderAntwoord} nog zonder antwoord`] : []),
    ...(zonderMotivering > 0 ? [`${zonderMotivering} beantwoord zonder te zeggen waarom`] : []),
  ];
  return `${aantalReacties(reacties)} ingediend, ${open.join(' en ') || 'alles beantwoord'}.`;
}
