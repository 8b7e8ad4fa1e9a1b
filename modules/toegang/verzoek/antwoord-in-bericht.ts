// SPDX-License-Identifier: EUPL-1.2
import { type BerichtVan, maakHeader } from '#libs/ijw';
import type { Clientrelatie } from '../toewijzing/toewijzing.ts';
import type { Antwoordmelding } from './antwoord-toetsen.rule.ts';
import { antwoordcodes } from './verzoek.ts';

// The one place where the elements of the 319 become our nouns, and the other way round.

/** An answer, with why when it is a rejection: a code of list WJ759. */
export type Gegeven = Antwoordmelding & { readonly reden: string | null };

export const antwoordUit = ({ Antwoord }: BerichtVan<'319'>): Gegeven => ({
  referentie: Antwoord.ReferentieAanbieder,
  antwoord: Antwoord.VerzoekAntwoord === antwoordcodes.afgewezen ? 'afgewezen' : 'in-onderzoek',
  reden: Antwoord.RedenAfwijzingVerzoek ?? null,
  woonplaats: Antwoord.Woonplaatsbeginsel?.Gemeente ?? null,
});

/** The 319 that tells the aanbieder what becomes of its request. */
export function maakAntwoord(
  { gemeente, aanbieder, wet }: Omit<Clientrelatie, 'clientSleutel'>,
  { referentie, antwoord, reden, woonplaats }: Gegeven,
  kop: { readonly identificatie: string; readonly dagtekening: string },
): BerichtVan<'319'> {
  const adressering = { afzender: gemeente, ontvanger: aanbieder, ...kop };
  const Antwoord = {
    ReferentieAanbieder: referentie,
    VerzoekAntwoord: antwoordcodes[antwoord],
    ...(reden !== null && { RedenAfwijzingVerzoek: reden }),
  };
  if (wet === 'wmo') return { standaard: 'wmo', soort: '319', Header: maakHeader('wmo', '319', adressering), Antwoord };
  return {
    standaard: 'jw',
    soort: '319',
    Header: maakHeader('jw', '319', adressering),
    Antwoord: { ...Antwoord, ...(woonplaats !== null && { Woonplaatsbeginsel: { Gemeente: woonplaats } }) },
  };
}
