// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

/** A letter (it has an addressee) or another document, such as an agreement or a decision. */
export type Document = {
  /** What it is about: the heading, and the title of the file. */
  readonly titel: string;
  readonly datum: Datum;
  /** First the name of who sends it, then its address lines. */
  readonly afzender: readonly string[];
  readonly aan?: readonly string[];
  readonly kenmerk?: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly ondertekening?: Ondertekening;
  /** Made with example data: says so on every page. */
  readonly voorbeeld?: boolean;
  /** Not adopted yet: says so on every page too. */
  readonly concept?: boolean;
};

/** What stands in the corner of every page; empty on a document that counts. */
export const markOf = ({ concept, voorbeeld }: Document): string =>
  [...(concept ? ['CONCEPT'] : []), ...(voorbeeld ? ['VOORBEELD'] : [])].join(' · ');

export type Onderdeel = { readonly kop?: string; readonly inhoud: readonly Blok[] };

/** A text is a paragraph; a line break in it is kept. */
export type Blok = string | Lijst | Tabel;

export type Lijst = { readonly soort: 'lijst'; readonly punten: readonly string[]; readonly genummerd?: boolean };

export type Tabel = {
  readonly soort: 'tabel';
  readonly bijschrift?: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly string[])[];
};

export type Kolom = { readonly kop: string /** Figures stand to the right. */; readonly rechts?: boolean };

/** `groet` closes a letter; without it every signatory gets a place to sign. */
export type Ondertekening = { readonly groet?: string; readonly ondertekenaars: readonly Ondertekenaar[] };
export type Ondertekenaar = { readonly namens: string; readonly naam?: string; readonly functie?: string };
