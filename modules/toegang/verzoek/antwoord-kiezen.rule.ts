// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Wet } from '../toewijzing/toewijzing.ts';
import type { Onderzoek } from './termijn.rule.ts';
import type { Antwoordsoort, Verzoeksoort, Verzoekstaat } from './verzoek.ts';

/** What the access desk wants to answer. */
export type Antwoordkeuze = {
  readonly antwoord: Antwoordsoort;
  readonly onderzoek: Onderzoek;
  /** Code of list WJ759. */
  readonly reden: string | null;
  readonly woonplaats: string | null;
};
type Gevraagde = {
  readonly gemeente: string;
  readonly soort: Verzoeksoort;
  readonly wet: Wet;
  readonly staat: Verzoekstaat;
};
type AntwoordReden = Reason<
  | 'verzoek-afgehandeld'
  | 'al-in-onderzoek'
  | 'reden-nodig'
  | 'woonplaats-past-niet'
  | 'gemeente-nodig'
  | 'eigen-gemeente'
>;

/** "Woonplaatsbeginsel" in list WJ759. */
const woonplaatsbeginsel = '8';

/**
 * May this be answered? In onderzoek once and first, a rejection with its reason, and another gemeente only under the
 * Jeugdwet on a request for allocation (berichten.md §7; TR360, TR365, TR377, CD085).
 */
export function antwoordKiezen(keuze: Antwoordkeuze, verzoek: Gevraagde): Outcome<Antwoordkeuze, AntwoordReden> {
  if (verzoek.staat === 'gehonoreerd' || verzoek.staat === 'afgewezen') return refused(reason('verzoek-afgehandeld'));
  const magWoonplaats = verzoek.wet === 'jeugdwet' && verzoek.soort === 'toewijzing';
  if (keuze.antwoord === 'in-onderzoek') {
    if (verzoek.staat === 'in-onderzoek') return refused(reason('al-in-onderzoek', {}, 'antwoord'));
    if (keuze.onderzoek === 'woonplaats' && !magWoonplaats)
      return refused(reason('woonplaats-past-niet', {}, 'onderzoek'));
    return decided({ ...keuze, reden: null, woonplaats: null });
  }
  if (keuze.reden === null) return refused(reason('reden-nodig', {}, 'reden'));
  if (keuze.reden !== woonplaatsbeginsel) return decided({ ...keuze, woonplaats: null });
  if (!magWoonplaats) return refused(reason('woonplaats-past-niet', {}, 'reden'));
  if (keuze.woonplaats === null) return refused(reason('gemeente-nodig', {}, 'woonplaats'));
  if (keuze.woonplaats === verzoek.gemeente) return refused(reason('eigen-gemeente', {}, 'woonplaats'));
  return decided(keuze);
}
