// SPDX-License-Identifier: EUPL-1.2

/** What a norm is about [004: duration, mix of staff; 002 §5.4]. */
export const normonderwerpen = ['duur', 'omvang', 'intensiteit', 'functiemix'] as const;
export type Normonderwerp = (typeof normonderwerpen)[number];

/** `hard`: deviation only by consent of the municipal access [004]; `geen`: expressly no norm [002 §5.4]. */
export const normsoorten = ['hard', 'richtlijn', 'geen'] as const;
export type Normsoort = (typeof normsoorten)[number];

/** What is normed for a product; figures are decimal text. */
export type Norm = {
  readonly over: Normonderwerp;
  readonly soort: Normsoort;
  readonly minimaal?: string | undefined;
  readonly maximaal?: string | undefined;
  readonly eenheid?: string | undefined;
};

/** Who may extend help beyond its term [004: extensions by the access]. */
export const verlengers = ['toegang', 'aanbieder', 'niemand'] as const;

/** Hours that count besides direct contact, when a product says so [004: client contact time is what is paid]. */
export const indirecteTijd = [
  'reistijd',
  'verslaglegging',
  'voorbereiding',
  'overleg-over-client',
  'contact-met-netwerk',
] as const;
export type IndirecteTijd = (typeof indirecteTijd)[number];

/** Transport is a product of its own, is in the price, or comes on top. */
export const vervoerrollen = ['product', 'onderdeel', 'toevoeging'] as const;

export const plansoorten = ['plan', 'reflectie'] as const;

/** A client who does not come: who pays [002 §5.3.3]. */
export type NoShow = {
  readonly declarabel: boolean;
  readonly inTarief: boolean | null;
  readonly eigenRekening: {
    readonly toegestaan: boolean;
    readonly verplicht: boolean;
    readonly maximaalEuro: string | null;
  };
};

export type Productplan = {
  readonly code: string;
  readonly soort: (typeof plansoorten)[number];
  readonly naam: string;
};
