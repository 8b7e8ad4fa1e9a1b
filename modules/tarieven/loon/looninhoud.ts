// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';

/** A row of a sheet as it was read: values by path, with where each of them stands. */
export type Loonrij = {
  readonly rij: number;
  readonly velden: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
  /** Paths of which the value cannot be trusted, because something was found there. */
  readonly fout: ReadonlySet<string>;
};

/** What is wrong, and where it stands. */
export type Loonbevinding = {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: string | null;
  readonly kop: string;
  readonly reden: Reason;
};

/** One amount of a table: per month, or per hour. */
export type Loonbedrag = {
  readonly schaal: string;
  readonly trede: string;
  readonly euroPerMaand?: string;
  readonly euroPerUur?: string;
};

/** A wage table as people load it: known by its CAO and its first day. */
export type Caotabel = {
  readonly cao: string;
  readonly van: string;
  readonly tot?: string;
  /** Only of a table per month. */
  readonly urenPerMaand?: string;
  readonly bron: string;
  readonly voorbeeld: boolean;
  readonly lonen: readonly Loonbedrag[];
};

/** By which wage a function is counted from a day on. */
export type Functieschaal = {
  readonly cao: string;
  readonly vanaf: string;
  readonly functie: string;
  readonly schaal: string;
  readonly trede: string;
};

export type Looninhoud = { readonly tabellen: readonly Caotabel[]; readonly inschalingen: readonly Functieschaal[] };

/** How it stands with a file that was offered. */
export type LooninlezingStaat = 'aangeboden' | 'voorgelegd' | 'vastgesteld' | 'afgewezen' | 'ingetrokken';

/** By what a table is known among those of a verband. */
export const tabelsleutel = ({ cao, van }: Pick<Caotabel, 'cao' | 'van'>): string => `${cao} ${van}`;
export const schaalsleutel = ({ cao, vanaf, functie }: Omit<Functieschaal, 'schaal' | 'trede'>): string =>
  `${cao} ${vanaf} ${functie}`;
