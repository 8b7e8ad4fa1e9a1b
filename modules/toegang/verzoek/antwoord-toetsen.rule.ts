// SPDX-License-Identifier: EUPL-1.2
import { type Bevinding, foutAls, type Toets, toetsAlle } from '../bericht/bevinding.ts';
import { TR378 } from '../bericht/kop-toetsen.rule.ts';
import type { Antwoordsoort } from './verzoek.ts';

/** What a 319 answers on the request with this reference. */
export type Antwoordmelding = {
  readonly referentie: string;
  readonly antwoord: Antwoordsoort;
  /** The gemeente that is responsible, when that is why. */
  readonly woonplaats: string | null;
};

export type Antwoordfeiten = {
  /** Was this asked by a 315 or 317? */
  readonly gevraagd: boolean;
  /** Was it honoured by a 301? */
  readonly gehonoreerd: boolean;
  /** What was answered before. */
  readonly eerder: readonly Antwoordsoort[];
  readonly gemeentecodes: ReadonlySet<string> | null;
};

type Lijn = { readonly melding: Antwoordmelding; readonly feiten: Antwoordfeiten };

/** 319: it answers something that was asked [TR355]. */
export const TR355: Toets<Lijn> = ({ melding: { referentie }, feiten: { gevraagd } }) =>
  foutAls(!gevraagd, 'TR355', { referentie });

/** 319: what was allocated already is not answered any more [TR359]. */
export const TR359: Toets<Lijn> = ({ melding: { referentie }, feiten: { gehonoreerd } }) =>
  foutAls(gehonoreerd, 'TR359', { referentie });

/** 319: "in onderzoek" is the first answer, and comes once [TR360]. */
export const TR360: Toets<Lijn> = ({ melding: { referentie, antwoord }, feiten: { eerder } }) =>
  foutAls(antwoord === 'in-onderzoek' && eerder.length > 0, 'TR360', { referentie });

/** 319: after a rejection nothing is answered any more [TR365]. */
export const TR365: Toets<Lijn> = ({ melding: { referentie }, feiten: { eerder } }) =>
  foutAls(eerder.includes('afgewezen'), 'TR365', { referentie });

/** Judges a 319. @returns every rule that is broken */
export const antwoordToetsen = (melding: Antwoordmelding, feiten: Antwoordfeiten): readonly Bevinding[] => [
  ...toetsAlle([TR355, TR359, TR360, TR365], { melding, feiten }, '/Bericht/Antwoord'),
  ...(melding.woonplaats === null
    ? []
    : toetsAlle([TR378], { ...feiten, gemeente: melding.woonplaats }, '/Bericht/Antwoord/Woonplaatsbeginsel')),
];
