// SPDX-License-Identifier: EUPL-1.2

/** "niet in één segment te regelen, maar voor alle segmenten" and "waar segmenten elkaar beïnvloeden" [000 Ad d]. */
export const onderwerpsoorten = ['geldt-voor-alle', 'beinvloedt-elkaar'] as const;
export type Onderwerpsoort = (typeof onderwerpsoorten)[number];

export const onderwerpstaten = ['open', 'in-dialoog', 'geregeld'] as const;
export type Onderwerpstaat = (typeof onderwerpstaten)[number];

/** A subject that no segment can settle by itself [000 Ad d]. */
export type Onderwerp = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly tekst: string;
  /** null where the plan does not say it. */
  readonly soort: Onderwerpsoort | null;
  /** The segments that it links; one that holds for all names none. */
  readonly segmenten: readonly string[];
  readonly voorbeelden: readonly string[];
  readonly voorbeeld: boolean;
  readonly staat: Onderwerpstaat;
  readonly trekker: string | null;
  readonly uiterlijk: Temporal.PlainDate | null;
  /** How it is settled; only of one that is. */
  readonly regeling: string | null;
};
