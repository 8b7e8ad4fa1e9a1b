// SPDX-License-Identifier: EUPL-1.2

/** From what people do to what it is all for: an edge of the chain leads to a higher level. */
export const niveaus = ['inspanning', 'resultaat', 'eerste-effect', 'later-effect', 'uiteindelijk-effect'] as const;
export type Niveau = (typeof niveaus)[number];

export const hoogte = (niveau: Niveau): number => niveaus.indexOf(niveau);

/** What is known, and where that is from; empty while nobody has said where. */
export type Feit = { readonly tekst: string; readonly bron: string };

/** One doel in the chain, on its level and with what it rests on. */
export type Ketendoel = {
  readonly code: string;
  readonly naam: string;
  /** The doel of the plan; null where the chain works a doel out further. */
  readonly doel: string | null;
  readonly niveau: Niveau;
  /** Codes of the doelen in the chain that it serves. */
  readonly dient: readonly string[];
  readonly feiten: readonly Feit[];
  /** A conviction of the region; empty when there is none. */
  readonly norm: string;
  /** When a norm alone is looked at again. */
  readonly herzienOp: Temporal.PlainDate | null;
  /** How one will see it, beside the indicatoren of the plan. */
  readonly meting: string;
  /** Stands here as it followed from the plan; nobody has worked on it. */
  readonly voorgesteld: boolean;
};

/** A doel of the plan that does not come into the chain, and why. */
export type Weglating = { readonly doel: string; readonly reden: string };

/** The doelen of a segment in logical order [000 Ad a]. */
export type Keten = { readonly doelen: readonly Ketendoel[]; readonly weglatingen: readonly Weglating[] };

/** A chain as it stood: a concept on which people work, or what was adopted and stays. */
export type Ketenversie = Keten & {
  readonly segment: string;
  readonly versie: number;
  readonly staat: 'concept' | 'vastgesteld';
  /** Why an adopted chain is adjusted; null for the first. */
  readonly aanleiding: string | null;
  /** Who worked on it last. */
  readonly opgesteldDoor: string | null;
  readonly begonnen: Temporal.Instant;
  readonly vastgesteld: Temporal.Instant | null;
};

/** A doel of the plan as a chain sees it. `segmenten`: null means all. */
export type Plandoel = {
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly draagtBijAan: readonly string[];
  readonly segmenten: readonly string[] | null;
};

export const isVanSegment = ({ segmenten }: Pick<Plandoel, 'segmenten'>, segment: string): boolean =>
  segmenten?.includes(segment) ?? true;

/** Knowledge is lacking: later it will show whether the norm was realistic [000 Ad a]. */
export const opNormAlleen = ({ feiten, norm }: Pick<Ketendoel, 'feiten' | 'norm'>): boolean =>
  feiten.length === 0 && norm !== '';

/** A doel that has just been put in the chain: nothing is said of it yet. */
export const nieuwKetendoel = (
  eigen: Pick<Ketendoel, 'code' | 'naam' | 'doel' | 'niveau'> & Partial<Ketendoel>,
): Ketendoel => ({
  dient: [],
  feiten: [],
  norm: '',
  herzienOp: null,
  meting: '',
  voorgesteld: false,
  ...eigen,
});
