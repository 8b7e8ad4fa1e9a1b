// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';

/** One column of a sheet: where its value stands in a row, its head, and what it means. */
export type Kolom = {
  readonly pad: string;
  readonly kop: string;
  readonly soort: 'tekst' | 'getal' | 'dag' | 'ja-nee';
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

/** A provider as a row says it. */
export type Aanbiederregel = { readonly aanbieder: string; readonly naam: string; readonly kvk: string };

/** An agreement that runs already, as its rows say it. Days in ISO notation. */
export type Overeenkomstregel = {
  readonly aanbieder: string;
  readonly contract: string;
  readonly van: string;
  readonly tot: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly producten: readonly string[];
  /** What this provider is paid for it, where that is another amount than the region's. */
  readonly eigen: readonly EigenTarief[];
};

export type EigenTarief = {
  readonly product: string;
  /** Whole eurocents. */
  readonly bedrag: number;
  /** Goes along with the yearly indexation. */
  readonly geindexeerd: boolean;
};

/** With the row that says it, so that what is found later can be told there. */
export type Geplaatst<T> = T & { readonly plaats: Bladrij };
export type GelezenOvername = {
  readonly aanbieders: readonly Geplaatst<Aanbiederregel>[];
  readonly overeenkomsten: readonly Geplaatst<Overeenkomstregel>[];
  /** One for each product of an agreement, with its own row. */
  readonly producten: readonly Geplaatst<Productregel>[];
  readonly bevindingen: readonly Bladbevinding[];
};
export type Productregel = {
  readonly aanbieder: string;
  readonly contract: string;
  readonly product: string;
  readonly eigen: EigenTarief | null;
};

/** By what products find their agreements. */
export const bijElkaar = ({ aanbieder, contract }: Pick<Productregel, 'aanbieder' | 'contract'>): string =>
  `${aanbieder} ${contract}`;
