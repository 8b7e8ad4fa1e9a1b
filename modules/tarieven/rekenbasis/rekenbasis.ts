// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Functieaandeel, Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import type { Mixdeel } from '../proces/uitvraag/uitvraag.ts';

/** Where it stands, and what it can become from there. */
export const overgangen = {
  voorgesteld: ['vastgesteld', 'afgewezen'],
  vastgesteld: ['vervallen'],
  afgewezen: [],
  vervallen: [],
} as const satisfies Record<string, readonly string[]>;
export type Rekenbasisstaat = keyof typeof overgangen;

/** Taken over from another product or several, or entered by hand. */
export const basiswijzen = ['overnemen', 'eigen'] as const;
export type Basiswijze = (typeof basiswijzen)[number];

/** A product whose mix and figures are taken over, with its share in what comes of it. Decimal text. */
export type Basisdeel = { readonly product: string; readonly procent: string };

/** With what the price of one product is computed: where neither the plan nor a survey says it, or otherwise than they do. */
export type Basisinhoud = {
  readonly product: string;
  readonly wijze: Basiswijze;
  readonly uit: readonly (Basisdeel & { readonly naam: string })[];
  /** The way of computing; null for the usual one. */
  readonly rekenwijze: string | null;
  readonly functiemix: readonly Functieaandeel[];
  readonly parameters: readonly Modelparameter[];
  /** The plan knew this product when it was settled: what stands here goes before it. */
  readonly gaatVoor?: boolean;
};

/** One version of it: proposed by one, held against its source by another. */
export type Rekenbasis = Basisinhoud & {
  readonly verband: string;
  readonly id: string;
  readonly versie: number;
  readonly van: Datum;
  readonly reden: string;
  readonly voorbeeld: boolean;
  readonly staat: Rekenbasisstaat;
  readonly voorgesteld: Temporal.Instant;
  readonly naam: string;
  readonly beoordeeld: Temporal.Instant | null;
  readonly beoordeeldDoor: string | null;
  readonly oordeel: string | null;
};

/** By what one version is known in histories. */
export const naamVan = ({ product, versie }: Pick<Rekenbasis, 'product' | 'versie'>): string => `${product}.${versie}`;

/** A figure that somebody enters for this product. Which value it is, the model says: a percentage, euros or a number. */
export type Eigencijfer = {
  readonly soort: string;
  readonly waarde: string;
  readonly jaar: number;
  readonly bron: string;
  readonly reden: string;
  readonly cao?: string | undefined;
  readonly aanbieder?: 'normaal' | 'micro' | undefined;
  readonly wijze?: 'opslag' | 'aandeel' | undefined;
};

export type Basiskeuze = {
  readonly wijze: Basiswijze;
  readonly uit: readonly Basisdeel[];
  /** Only what is entered by hand. */
  readonly rekenwijze: string | null;
  readonly mix: readonly Mixdeel[];
  readonly mixbron: string | null;
  readonly cijfers: readonly Eigencijfer[];
};
