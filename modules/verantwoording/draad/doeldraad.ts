// SPDX-License-Identifier: EUPL-1.2
import type { Som } from '../monitor/som.ts';

// The levels between a doel and the euros that it costs, each with what identifies its page.

export type DraadKernbeding = {
  readonly code: string;
  readonly naam: string;
  readonly soort: 'prijs' | 'prestatie' | 'kwaliteitsniveau';
  readonly tekst: string;
  readonly contract: string;
  readonly staat: 'concept' | 'vastgesteld';
  readonly voorbeeld: boolean;
};
export type DraadProduct = {
  readonly product: string;
  readonly naam: string;
  readonly contract: string;
  readonly contractnaam: string;
  readonly staat: 'concept' | 'vastgesteld';
  readonly kernbedingen: readonly string[];
  readonly voorbeeld: boolean;
};
export type DraadTarief = {
  readonly id: string;
  readonly product: string;
  readonly productnaam: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly bedrag: number;
  readonly eenheid: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly voorbeeld: boolean;
};
export type DraadOvereenkomst = {
  readonly id: string;
  readonly aanbieder: string;
  readonly naam: string;
  readonly producten: readonly string[];
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly staat: 'ondertekend' | 'getekend' | 'beeindigd';
  readonly voorbeeld: boolean;
};
/** Allocations that ran in the period. The number is null where it is too small to show. */
export type DraadToewijzingen = { readonly product: string; readonly naam: string; readonly aantal: number | null };
/** Declared lines of one product. */
export type DraadEuros = Som & { readonly product: string; readonly naam: string };
