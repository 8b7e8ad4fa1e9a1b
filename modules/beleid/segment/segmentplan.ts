// SPDX-License-Identifier: EUPL-1.2

/** The two papers of a segment: its part of the inkoopplan, and the memo in which it was worked out [000]. */
export const stukken = ['segmentplan', 'segmentmemo'] as const;
export type Stuk = (typeof stukken)[number];

export const vullingen = ['effectketen', 'kernbedingen', 'randvoorwaarden', 'onderwerpen'] as const;
export type Vulling = (typeof vullingen)[number];

/** A heading that every segmentplan or segmentmemo of the region has. */
export type Planonderdeel = {
  readonly code: string;
  readonly naam: string;
  /** What stands under it, in the words of the plan. */
  readonly inhoud: string | null;
  /** Which register fills it; null for a text that people write. */
  readonly vult: Vulling | null;
};

/** The text of one heading of one segment. */
export type Plantekst = {
  readonly onderdeel: string;
  readonly tekst: string;
  /** As it was last established; a newer concept does not change it. */
  readonly geldend: string | null;
  readonly staat: 'concept' | 'vastgesteld';
  readonly opgesteldDoor: string | null;
  /** Name of who wrote it. */
  readonly door: string;
  readonly op: Temporal.Instant;
};

/** What is not finished about a segment, who takes it up and by when: the "losse eindjes" of [000]. */
export type LosEind = {
  readonly id: string;
  /** The heading that it is about; null for the segment as a whole. */
  readonly onderdeel: string | null;
  readonly tekst: string;
  readonly trekker: string;
  readonly uiterlijk: Temporal.PlainDate;
  /** How it was finished; null while it is open. */
  readonly afronding: string | null;
};
