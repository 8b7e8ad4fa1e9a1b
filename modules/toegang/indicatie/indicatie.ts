// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';

/** How often the volume counts; the keys are what people choose, the values the codes of iJw list WMO757. */
export const frequenties = { 'per-dag': '1', 'per-week': '2', 'per-maand': '4', totaal: '6' } as const;
export type Frequentie = keyof typeof frequenties;

/** The unit of a product in the codes of iJw list WJ756. */
export const eenheidcodes = { minuut: '01', uur: '04', etmaal: '14', dagdeel: '16', stuks: '84', euro: '83' } as const;
export type Eenheid = keyof typeof eenheidcodes;

/** Units that may be counted per day (CS338: not 14, 16, 83, 84). */
export const perDay: ReadonlySet<Eenheid> = new Set(['minuut', 'uur']);

/** What is asked for a child: which help, how much, and for how long. */
export type Indicatievraag = {
  readonly product: string;
  readonly eenheid: Eenheid;
  readonly volume: number;
  readonly frequentie: Frequentie;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
};

/** What the region has laid down about how much and how long; `geen` = expressly no maximum, `onbekend` = silent. */
export type Indicatienorm = {
  readonly duurInMaanden: number | 'geen' | 'onbekend';
  readonly omvangPerWeek: string | 'geen' | 'onbekend';
};

export type IndicatieReden = Reason<
  'periode-omgekeerd' | 'frequentie-past-niet' | 'duur-boven-norm' | 'omvang-boven-norm' | 'product-niet-vastgesteld'
>;
