// SPDX-License-Identifier: EUPL-1.2

export const bijeenkomststaten = ['gepland', 'afgelast', 'gehouden'] as const;
export const komsten = ['komt', 'komt-niet', 'stuurt-iemand'] as const;
export type Komst = (typeof komsten)[number];

/** One meeting of a round or table. */
export type Bijeenkomst = {
  readonly id: string;
  readonly moment: string;
  readonly begin: Temporal.Instant;
  readonly minuten: number;
  /** A room with its address, or the link of a digital meeting. */
  readonly plaats: string;
  readonly digitaal: boolean;
  /** Rises with every change, so that calendars know the newest. */
  readonly volgnummer: number;
  readonly staat: (typeof bijeenkomststaten)[number];
  /** Which genodigden were there. */
  readonly aanwezig: readonly string[];
  /** What was said, for whoever may see the round or table; null while nobody wrote it down. */
  readonly besproken: string | null;
  readonly gewijzigd: Temporal.Instant;
};

export const eindVan = ({ begin, minuten }: Pick<Bijeenkomst, 'begin' | 'minuten'>): Temporal.Instant =>
  begin.add({ minutes: minuten });
