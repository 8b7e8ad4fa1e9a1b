// SPDX-License-Identifier: EUPL-1.2
import { input, type Outcome, reason, refused, step } from '#libs/explain';
import type { BesluitReden } from './besluit.ts';
import { type Bevoegdheid, type Bevoegdheidsvraag, mandaatToetsen } from './mandaat-toetsen.rule.ts';

export type Toetsvraag = Bevoegdheidsvraag & {
  readonly motivering: string;
  readonly beslisser: string | null;
  readonly voorbereidDoor: string | null;
};

const shortestReasoning = 10;

/** Everything that a formal act must satisfy at once: mandate, four eyes and reasoning. All reasons come back together. */
export function besluitToetsen(vraag: Toetsvraag): Outcome<Bevoegdheid, BesluitReden> {
  const bevoegd = mandaatToetsen(vraag);
  const own: BesluitReden[] = [];
  if (vraag.motivering.trim().length < shortestReasoning)
    own.push(reason('motivering-ontbreekt', { tekens: shortestReasoning }, 'motivering'));
  const isOwnWork = vraag.voorbereidDoor !== null && vraag.voorbereidDoor === vraag.beslisser;
  if (isOwnWork) own.push(reason('vier-ogen'));
  if (own.length === 0) return bevoegd;
  const sameHand = step('zelf-voorbereid', isOwnWork, 'ja-nee', input);
  return refused([...(bevoegd.status === 'refused' ? bevoegd.reasons : []), ...own], [...bevoegd.steps, sameHand]);
}
