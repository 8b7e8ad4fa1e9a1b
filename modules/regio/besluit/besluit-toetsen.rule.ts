// SPDX-License-Identifier: EUPL-1.2
import { input, type Outcome, reason, refused, step } from '#libs/explain';
import type { BesluitReden } from './besluit.ts';
import { type Bevoegdheid, type Bevoegdheidsvraag, mandaatToetsen } from './mandaat-toetsen.rule.ts';

export type Toetsvraag = Bevoegdheidsvraag & {
  readonly motivering: string;
  readonly voorbereidDoor: string | null;
  /** The decider says that the conditions of the mandate are met. */
  readonly bevestigd: boolean;
};

const shortestReasoning = 10;

/**
 * Everything that a formal act must satisfy at once: mandate with its conditions, four eyes and reasoning. All reasons
 * come back together. A condition is never passed over: the decider confirms it, and the receipt says so.
 */
export function besluitToetsen(vraag: Toetsvraag): Outcome<Bevoegdheid, BesluitReden> {
  const bevoegd = mandaatToetsen(vraag);
  const own: BesluitReden[] = [];
  if (vraag.motivering.trim().length < shortestReasoning)
    own.push(reason('motivering-ontbreekt', { tekens: shortestReasoning }, 'motivering'));
  const isOwnWork = vraag.voorbereidDoor !== null && vraag.voorbereidDoor === vraag.beslisser;
  if (isOwnWork) own.push(reason('vier-ogen'));
  const voorwaarden = bevoegd.status === 'decided' ? bevoegd.value.voorwaarden : [];
  if (voorwaarden.length > 0 && !vraag.bevestigd)
    own.push(reason('voorwaarde-niet-bevestigd', { voorwaarden: voorwaarden.join(' ') }, 'bevestigd'));
  if (own.length === 0) return { ...bevoegd, steps: [...bevoegd.steps, ...voorwaarden.map(asConfirmed)] };
  const sameHand = step('zelf-voorbereid', isOwnWork, 'ja-nee', input);
  return refused([...(bevoegd.status === 'refused' ? bevoegd.reasons : []), ...own], [...bevoegd.steps, sameHand]);
}

const asConfirmed = (voorwaarde: string) => step('voorwaarde-bevestigd', voorwaarde, 'tekst', input);
