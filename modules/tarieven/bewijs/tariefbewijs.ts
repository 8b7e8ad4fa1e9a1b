// SPDX-License-Identifier: EUPL-1.2

/** A file by which a provider shows that a figure is another for it. */
export type Tariefbewijs = {
  readonly id: string;
  /** Which figure it shows; null when it is about the whole. */
  readonly cijfer: string | null;
  readonly naam: string;
  /** In bytes. */
  readonly grootte: number;
  /** SHA-256 of the file as it came, in hexadecimal. */
  readonly sha256: string;
  readonly op: Temporal.Instant;
  readonly door: string;
};

/** What a file belongs to, between which provider and which verband. */
export type Bewijsplek = {
  readonly aanbieder: string;
  readonly verband: string;
  readonly soort: 'tariefverzoek' | 'prijsopbouw';
  readonly id: string;
};

export const meesteBewijzen = 20;

/** Where the content of a file is closed: taken elsewhere it does not open. */
export const bewijskluis = (aanbieder: string): string => `tarieven.tariefbewijzen/aanbieder/${aanbieder}`;
