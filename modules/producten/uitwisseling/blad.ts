// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';

/** A cell as it stands in a workbook; empty ones are not there. */
export type Cel = {
  readonly row: number;
  readonly column: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly text: string;
  readonly formula?: string;
};

export type Gelezenblad = {
  readonly name: string;
  readonly rows: readonly (readonly Cel[])[];
  readonly merged: readonly string[];
};

/** One column of a sheet. */
export type Kolom = {
  /** Where its value stands in what the form of a product sends, such as `tellen.eenheid`. */
  readonly pad: string;
  readonly kop: string;
  readonly soort: 'tekst' | 'getal' | 'dag' | 'ja-nee' | 'lijst';
  /** What it means, for the sheet that explains. */
  readonly uitleg: string;
  readonly waarden?: readonly string[];
  readonly breedte?: number;
  /** Told, not asked: only as long as it is unchanged does the row belong to what the book says now. */
  readonly alleenLezen?: true;
};

/** A sheet: one row for each product, or for each thing in one of its lists. */
export type Blad = {
  readonly naam: string;
  readonly uitleg: string;
  /** The list that its rows fill; null where a row is a product. */
  readonly lijst: string | null;
  /** By what a row is known among those of the same product; a row without it is new. */
  readonly sleutel: readonly string[];
  readonly kolommen: readonly Kolom[];
};

/** The column that says of which product a row is. */
export const productkolom = 'van';

/** Values by path, all as text: a number as plain decimals, a day in ISO notation, a list with `; ` between its words. */
export type Velden = Readonly<Record<string, string>>;

/** A product as its rows say it. */
export type Boekrij = {
  readonly product: string;
  readonly velden: Velden;
  readonly lijsten: Readonly<Record<string, readonly Velden[]>>;
};

/** A row of a sheet, with where each value stands. */
export type Bladrij = {
  readonly rij: number;
  readonly velden: Velden;
  /** The letter of the column, by path. */
  readonly letters: Velden;
  /** Paths of which the value cannot be trusted, because something was found there. */
  readonly fout: ReadonlySet<string>;
};

/** What is wrong in a workbook that was read, where it stands, and in the texts what to do. */
export type Bladbevinding = {
  readonly blad: string | null;
  readonly rij: number | null;
  readonly kolom: string | null;
  readonly kop: string | null;
  readonly reden: Reason;
};

/** Products in the order of the file, each with its rows. */
export type Bestandsproduct = {
  readonly boekrij: Boekrij;
  readonly rij: Bladrij;
  readonly lijsten: Readonly<Record<string, readonly Bladrij[]>>;
};

/** A text as both sides of a comparison know it. */
export const gewoon = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

/** @example lijstTekst(['b', 'a']) // 'a; b' */
export const lijstTekst = (woorden: readonly string[]): string => [...new Set(woorden)].toSorted().join('; ');

export const lijstVan = (tekst: string): readonly string[] =>
  tekst
    .split(/[;,\n]/)
    .map((woord) => woord.trim())
    .filter(Boolean);

/** Decimals without zeros that say nothing. @example getalTekst('4.50') // '4.5' */
export const getalTekst = (getal: string): string =>
  getal.includes('.') ? getal.replace(/\.?0+$/, '') : getal.replace(/^(-?)0+(?=\d)/, '$1');
