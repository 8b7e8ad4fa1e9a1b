// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Receipt } from '#libs/explain';
import type { Datum, Eurocent } from '#libs/kernel';
import type { Afwijking } from '../differentiatie/tariefverzoek.ts';
import type { Cijferwijziging } from '../kostprijs/cijfer-wijzigen.ts';
import type { Eenheid, Kostprijsvraag } from '../kostprijs/kostprijsmodel.ts';
import { type Wet, type WettelijkElement, wettelijkeElementen } from '../kostprijs/wettelijk-element.ts';
import type { Tariefsleutel } from '../tarief/tarief.ts';

/** An element of the law; `null` for what the law does not name, such as profit. */
export type Element = WettelijkElement | null;

export const elementenVan = (wet: Wet): readonly Element[] => [...wettelijkeElementen[wet], null];

/** By which word an amount of one's own for a whole element goes. @example bedragVoor('jeugdwet', 'a') // 'bedrag-jeugdwet-a' */
export const bedragVoor = (wet: Wet, element: Element): string => `bedrag-${wet}-${element ?? 'overig'}`;

/** Two prices of one product to lay side by side. */
export type Prijsvraag = {
  /** The tariff that is paid. */
  readonly tarief: Eurocent;
  /** It differs from its computation because it was indexed since; otherwise because another amount was decided. */
  readonly isGeindexeerd: boolean;
  readonly eenheid: Eenheid;
  readonly wet: Wet;
  /** What the region computed it with; null when it kept nothing. */
  readonly model: Kostprijsvraag | null;
  /** Figures of the model, and amounts in euros for a whole element, that are others for the aanbieder. */
  readonly afwijkingen: readonly Cijferwijziging[];
};

/** One element of the price, of the region and of the aanbieder. Decimal eurocents in the unit that is declared. */
export type Elementrij = {
  readonly element: Element;
  /** By which word an amount of one's own for it goes. */
  readonly soort: string;
  /** null when the region kept no computation. */
  readonly regio: string | null;
  /** null when the aanbieder did not name it and the region does not know it either. */
  readonly aanbieder: string | null;
  /** How the aanbieder comes to it: as the region, with other figures in the same model, or with an amount of its own. */
  readonly wijze: 'zelfde' | 'cijfers' | 'bedrag';
};

/** Two prices of one product, element by element [001 §8.1]. */
export type Prijsvergelijking = {
  readonly wet: Wet;
  readonly eenheid: Eenheid;
  readonly elementen: readonly Elementrij[];
  /** The tariff that is paid. */
  readonly bedragRegio: Eurocent;
  readonly bedrag: Eurocent;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
  readonly voorbeeld: boolean;
};

/** How an aanbieder builds up its price, beside the tariff that it finds not reëel: comply or explain [001 §8.1]. */
export type Prijsopbouw = Tariefsleutel & {
  readonly aanbieder: string;
  readonly id: string;
  readonly verband: string;
  readonly tarief: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly bedragRegio: Eurocent;
  readonly bedrag: Eurocent;
  readonly toelichting: string;
  /** What is another for this aanbieder: figures of the model, and amounts for a whole element in euros. */
  readonly afwijkingen: readonly Afwijking[];
  readonly bewijs: Omit<Receipt, 'outcome' | 'input'> & {
    readonly input: Prijsvraag;
    readonly outcome: Outcome<Prijsvergelijking>;
  };
  readonly voorbeeld: boolean;
  readonly ingediend: Temporal.Instant;
  readonly naam: string;
};

export const oordeelwoorden = ['volgen', 'niet-volgen'] as const;

/** What the region finds of one thing that is another for the aanbieder, and why. */
export type Elementoordeel = {
  readonly soort: string;
  readonly oordeel: (typeof oordeelwoorden)[number];
  readonly reden: string;
};

/** The two questions of the source: is the price reëel, and does the aanbieder do what the college asks [001 §8.1]? */
export type Beoordeling = {
  readonly oordelen: readonly Elementoordeel[];
  readonly voldoet: boolean;
  readonly voldoetReden: string;
};
export type GegevenBeoordeling = Beoordeling & {
  readonly id: string;
  readonly persoon: string;
  readonly naam: string;
  readonly op: Temporal.Instant;
  /** Why whoever answers asked for another one. */
  readonly teruggelegd: string | null;
};

export const uitkomsten = ['toegepast', 'deels-toegepast', 'niet-toegepast'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** For whom what is followed will count: everyone with this tariff, or this aanbieder alone [002 §5.3.3]. */
export const gevolgen = ['voor-allen', 'eigen-tarief'] as const;
export type Gevolg = (typeof gevolgen)[number];

export type Prijsantwoord = Beoordeling & {
  readonly uitkomst: Uitkomst;
  readonly gevolg: Gevolg | null;
  /** The price with what is followed. */
  readonly bedrag: Eurocent | null;
  readonly motivering: string;
  readonly document: string;
  /** The change of the tariff for everyone that was proposed last. */
  readonly voorstel: string | null;
  readonly naam: string;
  readonly op: Temporal.Instant;
};

export type Intrekking = { readonly reden: string; readonly naam: string; readonly op: Temporal.Instant };
/** The day by which the region said that it would answer. */
export type Antwoordtermijn = { readonly uiterlijk: Datum; readonly naam: string; readonly op: Temporal.Instant };
