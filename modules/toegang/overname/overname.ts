// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Jeugdige } from '../casus/jeugdige.ts';
import type { Eenheid, Frequentie } from '../indicatie/indicatie.ts';

/** One column of a sheet: where its value stands in a row, its head, and what it means. */
export type Kolom = {
  readonly pad: string;
  readonly kop: string;
  readonly soort: 'tekst' | 'getal' | 'dag';
  readonly uitleg: string;
  readonly waarden?: readonly string[];
  readonly breedte: number;
  /** A row may leave it empty. */
  readonly magLeeg?: true;
};
export type Blad = {
  readonly naam: string;
  readonly uitleg: string;
  readonly lijst: null;
  readonly sleutel: readonly string[];
  readonly kolommen: readonly Kolom[];
};

/** A row of a sheet as it was read: values by path, with where each of them stands. */
export type Bladrij = {
  readonly rij: number;
  readonly velden: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
  /** Paths of which the value cannot be trusted, because something was found there. */
  readonly fout: ReadonlySet<string>;
};

/** What is wrong, and where it stands. */
export type Bladbevinding = {
  readonly blad: string | null;
  readonly rij: number | null;
  readonly kolom: string | null;
  readonly kop: string | null;
  readonly reden: Reason;
};

/** How it stands with a file that was offered. */
export type OvernameStaat = 'aangeboden' | 'voorgelegd' | 'overgenomen' | 'afgewezen' | 'ingetrokken';

/** An allocation that runs already, as its row says it. Days in ISO notation. */
export type Toewijzingregel = {
  readonly nummer: number;
  readonly bsn: string;
  readonly aanbieder: string;
  readonly product: string;
  readonly van: string;
  readonly tot: string | null;
  readonly volume: number;
  readonly eenheid: Eenheid;
  readonly frequentie: Frequentie;
  readonly besloten: string;
};

/** With the row that says it, so that what is found later can be told there. */
export type Geplaatst<T> = T & { readonly plaats: Bladrij };
export type GelezenOvername = {
  readonly clienten: readonly Geplaatst<Jeugdige>[];
  readonly toewijzingen: readonly Geplaatst<Toewijzingregel>[];
  /** Every BSN on either sheet, also of rows that cannot be trusted: such a person is not missing. */
  readonly genoemd: Readonly<Record<'clienten' | 'toewijzingen', ReadonlySet<string>>>;
  readonly bevindingen: readonly Bladbevinding[];
};
