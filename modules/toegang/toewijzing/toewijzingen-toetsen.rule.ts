// SPDX-License-Identifier: EUPL-1.2
import { type Bevinding, fout, foutAls, goed, nietGetoetst, type Toets, toetsAlle } from '../bericht/bevinding.ts';
import type { Productcode } from '../levering/levering.ts';
import { verwijderd } from './toewijzing.ts';

/** One ToegewezenProduct of a 301, as far as it is held against what is known. */
export type Toewijzingmelding = Productcode & {
  readonly nummer: number;
  readonly van: string;
  readonly redenWijziging: string | null;
  readonly referentie: string | null;
  readonly pad: string;
};

/** What bears a number already. */
export type Nummerhouder = Productcode & { readonly client: string; readonly aanbieder: string; readonly van: string };

/** A request of this aanbieder, by its reference. */
export type Verzoekfeit = {
  readonly soort: 'toewijzing' | 'wijziging';
  readonly client: string;
  /** Was it honoured by a 301 before this one? */
  readonly gehonoreerd: boolean;
};

export type Toewijzingfeiten = {
  readonly client: string;
  readonly aanbieder: string;
  readonly nummers: ReadonlyMap<number, Nummerhouder>;
  /** Numbers with granted lines that were not credited. */
  readonly gedeclareerd: ReadonlySet<number>;
  /** Requests by reference; null when this aanbieder never sent one here. */
  readonly verzoeken: ReadonlyMap<string, Verzoekfeit> | null;
};

type Lijn = {
  readonly melding: Toewijzingmelding;
  readonly feiten: Toewijzingfeiten;
  /** The reference of a request for change that this 301 honours, if any. */
  readonly wijziging: string | null;
};

/**
 * 301: a number is of one allocation within gemeente and law [TR332]. What makes a later version the same allocation is
 * not in the source; from what may change (IV066) follows what may not: client, aanbieder, product and first day.
 */
export const TR332: Toets<Lijn> = ({ melding: { nummer, van, ...product }, feiten }) => {
  const houder = feiten.nummers.get(nummer);
  if (!houder) return goed;
  const zelfde =
    houder.client === feiten.client &&
    houder.aanbieder === feiten.aanbieder &&
    houder.categorie === product.categorie &&
    houder.productcode === product.productcode &&
    houder.van === van;
  return foutAls(!zelfde, 'TR332', { nummer: String(nummer) });
};

/**
 * 301: it names the request that it honours, the first time and only then [TR379]. Of an aanbieder that never sent a
 * request here it is not known whether it did so elsewhere; then a reference is not tested.
 */
export const TR379: Toets<Lijn> = ({ melding: { referentie }, feiten: { verzoeken, client }, wijziging }) => {
  if (wijziging !== null && referentie !== wijziging) return fout('TR379', { referentie: wijziging });
  if (referentie === null) return goed;
  if (!verzoeken) return nietGetoetst('verzoeken');
  const verzoek = verzoeken.get(referentie);
  return foutAls(!verzoek || verzoek.client !== client || verzoek.gehonoreerd, 'TR379', { referentie });
};

/** 301: an allocation that bears granted lines is not deleted [TR385]. */
export const TR385: Toets<Lijn> = ({ melding: { nummer, redenWijziging }, feiten: { gedeclareerd } }) =>
  foutAls(redenWijziging === verwijderd && gedeclareerd.has(nummer), 'TR385', { nummer: String(nummer) });

/** Judges all allocations of a 301. @returns every rule that is broken */
export function toewijzingenToetsen(
  meldingen: readonly Toewijzingmelding[],
  feiten: Toewijzingfeiten,
): readonly Bevinding[] {
  const wijziging =
    meldingen.find(({ referentie }) => referentie !== null && feiten.verzoeken?.get(referentie)?.soort === 'wijziging')
      ?.referentie ?? null;
  return meldingen.flatMap((melding) => toetsAlle([TR332, TR379, TR385], { melding, feiten, wijziging }, melding.pad));
}
