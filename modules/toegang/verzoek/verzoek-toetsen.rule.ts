// SPDX-License-Identifier: EUPL-1.2
import { type Bevinding, foutAls, type Toets, toetsAlle } from '../bericht/bevinding.ts';

/** What both kinds of request are held against. */
export type Verzoekfeiten = {
  /** Which of the references in the message this aanbieder used before, under this law. */
  readonly gebruikt: ReadonlySet<string>;
  /** The reference of a request about this client that is still open; null when there is none. */
  readonly onderhanden: string | null;
};

type Lijn = { readonly referentie: string; readonly feiten: Verzoekfeiten };

/** 315 and 317: this aanbieder used the reference never before under this law [TR347]. */
export const TR347: Toets<Lijn> = ({ referentie, feiten: { gebruikt } }) =>
  foutAls(gebruikt.has(referentie), 'TR347', { referentie });

/** 315 and 317: nothing that this aanbieder asked for this client is still open [TR374]. */
export const TR374: Toets<Pick<Lijn, 'feiten'>> = ({ feiten: { onderhanden } }) =>
  foutAls(onderhanden !== null, 'TR374', { referentie: onderhanden ?? '' });

/** Judges the requests of a 315, each an AangevraagdProduct. @returns every rule that is broken */
export const verzoekenToetsen = (
  verzoeken: readonly { readonly referentie: string; readonly pad: string }[],
  feiten: Verzoekfeiten,
): readonly Bevinding[] => [
  ...toetsAlle([TR374], { feiten }, '/Bericht/Client'),
  ...verzoeken.flatMap(({ referentie, pad }) => toetsAlle([TR347], { referentie, feiten }, pad)),
];
