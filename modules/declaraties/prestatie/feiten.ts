// SPDX-License-Identifier: EUPL-1.2
import type { Prestatie } from './prestatie.ts';

export type Wet = 'jeugdwet' | 'wmo';

/**
 * The newest version of the toewijzing that a line names, as far as it is ours and for this aanbieder. Many differ only in
 * their number and their client, so those are not here.
 */
export type Toewijzingfeit = {
  /** Which version of it, so that the same one can be read again. */
  readonly versie: number;
  readonly wet: Wet;
  readonly verband: string | null;
  readonly product: string | null;
  readonly categorie: string | null;
  readonly productcode: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  readonly van: string;
  readonly tot: string | null;
  readonly redenWijziging: string | null;
};

/** A toewijzing with whose it is: the keyed hash of the client's BSN, in hexadecimal. */
export type Toegewezen = { readonly client: string; readonly toewijzing: Toewijzingfeit };

/** A product of the product book that has this code; there are several when a code stands under two categories. */
export type Productfeit = { readonly product: string; readonly categorie: string | null; readonly eenheid: string };

/** The overeenkomst that runs on the first day of the line, with the tariff that goes with it. */
export type Contractfeit = {
  readonly overeenkomst: string;
  readonly contract: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly tarief: { readonly id: string; readonly bedrag: number; readonly eenheid: string } | null;
};

/** An earlier line with the same reference as the one that a credit names. */
export type Origineel = {
  readonly prestatie: Prestatie;
  /** Whose toewijzing it was on; null when that is not known. */
  readonly client: string | null;
  readonly toegekend: boolean;
  readonly gecrediteerd: boolean;
};

/** What was granted on a toewijzing before a line: volume as `telbaar` counts it, eurocenten, and a debet still open. */
export type Eerder = {
  readonly volume: number;
  readonly bedrag: number;
  /** Reference of a granted debet for the same toewijzing, product and period that was not credited. */
  readonly openDebet: string | null;
};

/** Everything that was known when a line was judged. Kept with it, so that the same rule explains it again. */
export type Prestatiefeiten = {
  readonly client: string;
  /** Last day of the month that the declaratie is about. */
  readonly declaratieEind: string;
  /** References of this client's lines whose toewijzing is somebody else's; with one of them the whole client is rejected. */
  readonly vreemdeRegels: readonly string[];
  readonly referentieGebruikt: boolean;
  readonly toewijzing: Toewijzingfeit | null;
  /** Products with this code in the product book of the region; null when no product book is known. */
  readonly producten: readonly Productfeit[] | null;
  readonly contract: Contractfeit | null;
  readonly origineel: Origineel | null;
  /** Reference of a granted debet for the same toewijzing, product and period that is still open. */
  readonly openDebet: string | null;
  /** Granted and not credited on this toewijzing before this line: volume as `telbaar` counts it, and eurocenten. */
  readonly eerderVolume: number;
  readonly eerderBedrag: number;
};

/** What was known about the lines of some clients, fetched at once. */
export type Partijfeiten = {
  /** By their number. */
  readonly toewijzingen: ReadonlyMap<number, Toegewezen>;
  /** References of these lines that the aanbieder used before. */
  readonly gebruikt: ReadonlySet<string>;
  /** Earlier lines that credits name, by reference; the granted one where several used it. */
  readonly originelen: ReadonlyMap<string, Origineel>;
  /** What was granted before on the toewijzing of a line. */
  readonly eerder: (prestatie: Prestatie) => Eerder;
  readonly producten: (toewijzing: Toewijzingfeit, productcode: string) => readonly Productfeit[] | null;
  readonly contract: (toewijzing: Toewijzingfeit, prestatie: Prestatie) => Contractfeit | null;
};

/** Which product a line is about: the one of the toewijzing, or by its code where the toewijzing leaves that open. */
export const productVan = (
  toewijzing: Toewijzingfeit,
  categorie: string,
  producten: readonly Productfeit[] | null,
): string | null =>
  toewijzing.product ?? producten?.find((product) => product.categorie === categorie)?.product ?? null;
