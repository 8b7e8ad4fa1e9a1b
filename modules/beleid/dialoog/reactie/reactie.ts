// SPDX-License-Identifier: EUPL-1.2

export const reactiesoorten = ['vraag', 'bezwaar', 'voorstel', 'steun'] as const;
export type Reactiesoort = (typeof reactiesoorten)[number];

export const uitkomsten = ['gewijzigd', 'niet-gewijzigd', 'toegelicht'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** What an aanbieder says of one bepaling, or of a stuk as a whole. */
export type Reactie = {
  readonly aanbieder: string;
  readonly id: string;
  readonly verband: string;
  readonly moment: string;
  readonly stuk: string;
  readonly bepaling: string | null;
  /** The version of the stuk that it is about. */
  readonly versie: number;
  readonly soort: Reactiesoort;
  readonly tekst: string;
  /** Sensitive to competition: for the verband only, never published. */
  readonly vertrouwelijk: string | null;
  readonly ingediend: Temporal.Instant | null;
};
