// SPDX-License-Identifier: EUPL-1.2
import type { DialoogView } from '#modules/beleid';
import { telling } from '../../shell/telling.ts';

type Telling = NonNullable<DialoogView['telling']>;

/** How far the answers are, in a sentence. */
export function antwoordstand({ reacties, zonderAntwoord, zonderMotivering }: Telling): string {
  if (reacties === 0) return 'Er is geen reactie ingediend.';
  const open = [
    ...(zonderAntwoord > 0 ? [`${zonderAntwoord} nog zonder antwoord`] : []),
    ...(zonderMotivering > 0 ? [`${zonderMotivering} beantwoord zonder te zeggen waarom`] : []),
  ];
  return `${telling(reacties, 'reactie', 'reacties')} ingediend, ${open.join(' en ') || 'alles beantwoord'}.`;
}
