// SPDX-License-Identifier: EUPL-1.2

/** One line as the aanbieder declared it. Days are ISO text, so that line and facts can be kept just as they were judged. */
export type Prestatie = {
  readonly referentie: string;
  /** On a credit: the reference of the debet that it takes back. */
  readonly vorige: string | null;
  readonly soort: 'D' | 'C';
  readonly toewijzingnummer: number;
  readonly categorie: string;
  readonly productcode: string;
  readonly begin: string;
  readonly eind: string;
  /** Whole number in `eenheid`; eurocenten when that is 83. */
  readonly volume: number;
  /** Code of iJw list WJ756. */
  readonly eenheid: string;
  /** Eurocenten per unit; null when the unit is euro's. */
  readonly tarief: number | null;
  /** Eurocenten, never negative: `soort` says which way it goes. */
  readonly bedrag: number;
};

/** The amount as it counts: a credit takes off. */
export const metTeken = ({ soort, bedrag }: Pick<Prestatie, 'soort' | 'bedrag'>): number =>
  soort === 'C' ? -bedrag : bedrag;

/** What makes a second debet a repetition of the first (TR389). */
export const sleutelVan = ({ toewijzingnummer, categorie, productcode, begin, eind }: Prestatie): string =>
  [toewijzingnummer, categorie, productcode, begin, eind].join(' ');

/** The lines of one client (a keyed hash of the BSN, in hexadecimal), in the order of the message. */
export type Clientregels = { readonly client: string; readonly prestaties: readonly Prestatie[] };
