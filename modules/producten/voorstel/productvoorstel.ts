// SPDX-License-Identifier: EUPL-1.2

/** What the access asks: something is missing, or should be described or counted in another way [002 §5.4]. */
export const voorstelsoorten = ['ontbreekt', 'anders-omschrijven', 'anders-tellen', 'overig'] as const;
export type Voorstelsoort = (typeof voorstelsoorten)[number];
export type Voorstelstaat = 'ingediend' | 'overgenomen' | 'afgewezen';

/** A proposal about the product book, from the access of one gemeente. */
export type Productvoorstel = {
  readonly id: string;
  readonly gemeente: string;
  readonly soort: Voorstelsoort;
  /** Which product it is about; null when one is missing. */
  readonly product: string | null;
  readonly tekst: string;
  readonly aanleiding: string | null;
  readonly ingediend: Temporal.Instant;
  readonly indiener: string;
  readonly staat: Voorstelstaat;
  /** The product and version into which it was taken over. */
  readonly opgenomenIn: string | null;
  readonly versie: number | null;
  readonly antwoord: string | null;
  readonly beoordeeld: Temporal.Instant | null;
  readonly beoordelaar: string | null;
};
