// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';

// The links between one declared line and the doelen that it serves. None of them says whose help it was.

export type Eurokop = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly verband: string | null;
  readonly declaratie: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly product: string | null;
  readonly overeenkomst: string | null;
  readonly tarief: string | null;
  readonly toewijzing: string | null;
  /** First day of the month in which the help was given. */
  readonly maand: Temporal.PlainDate;
  readonly bedrag: number;
  readonly oordeel: 'toegekend' | 'afgewezen';
  readonly codes: readonly string[];
  readonly betaaldOp: Temporal.PlainDate | null;
};

/** Who proposed and who approved the payment. */
export type Betaling = {
  readonly voorgesteld: { readonly door: string; readonly op: Temporal.Instant } | null;
  readonly goedgekeurd: { readonly door: string; readonly op: Temporal.Instant } | null;
};

/** How the provider was chosen: the rule's steps, without the words that somebody may have added. */
export type Keuze = { readonly gekozenDoor: string; readonly uitleg: Outcome<true> };

/** Only for who pays: which allocation it was. */
export type Toewijzing = { readonly id: string; readonly nummer: number };

export type Besluitschakel = {
  readonly id: string;
  readonly titel: string;
  readonly door: string;
  readonly genomen: Temporal.Instant;
};
export type Overeenkomstschakel = {
  readonly id: string;
  readonly contract: string;
  readonly contractnaam: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly voorbeeld: boolean;
  readonly besluiten: readonly Besluitschakel[];
};
export type Tariefschakel = {
  readonly id: string;
  readonly bedrag: number;
  readonly eenheid: string;
  readonly caonaam: string;
  readonly micro: boolean;
  readonly voorbeeld: boolean;
  readonly besluiten: readonly Besluitschakel[];
  /** The computed cost price, or null when another amount was decided without one. */
  readonly kostprijs: { readonly bedrag: number; readonly uitleg: Outcome<unknown> } | null;
};
export type Productschakel = {
  readonly product: string;
  readonly naam: string;
  readonly versie: number;
  readonly eisen: readonly { readonly code: string; readonly tekst: string; readonly voorbeeld: boolean }[];
};
export type Kernbedingschakel = {
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
  readonly voorbeeld: boolean;
};
export type Doelschakel = { readonly code: string; readonly naam: string; readonly rechtstreeks: boolean };
