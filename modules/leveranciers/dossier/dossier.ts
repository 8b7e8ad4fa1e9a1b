// SPDX-License-Identifier: EUPL-1.2

/** Declared and judged in one month of care, in eurocents. Numbers under five are null: they could point to one child. */
export type Maandsom = {
  /** First day of the month in which the care was given. */
  readonly maand: Temporal.PlainDate;
  readonly regels: number | null;
  readonly gedeclareerd: number;
  readonly toegekend: number;
  readonly afgewezen: number;
  readonly betaald: number;
};

/** Why lines were rejected; a line can have several codes. */
export type Afkeurcode = { readonly code: string; readonly regels: number | null; readonly bedrag: number };

export type DossierOvereenkomst = {
  readonly id: string;
  readonly contract: string;
  readonly contractnaam: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly staat: 'concept' | 'ondertekend' | 'getekend' | 'beeindigd';
  readonly cao: string;
  readonly voorbeeld: boolean;
};

export type DossierProduct = {
  readonly overeenkomst: string;
  readonly product: string;
  readonly naam: string;
  readonly contractnaam: string;
  readonly tarief: string | null;
  readonly bedrag: number | null;
  readonly eenheid: string | null;
};

export type DossierToelating = {
  readonly inschrijving: string;
  readonly contractnaam: string;
  readonly uitkomst: 'toegelaten' | 'afgewezen';
  readonly producten: readonly string[];
  readonly afgevallen: readonly string[];
  readonly besloten: Temporal.Instant;
  readonly besluit: string;
};

/** A formal decision that concerns this provider. */
export type DossierBesluit = {
  readonly id: string;
  readonly titel: string;
  readonly genomen: Temporal.Instant;
  readonly naam: string;
  readonly motivering: string;
};
