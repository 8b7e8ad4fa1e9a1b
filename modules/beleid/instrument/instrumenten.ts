// SPDX-License-Identifier: EUPL-1.2

export const bekostigingsvormen = ['p*q', 'lump-sum', 'beschikbaarheid'] as const;
export type Bekostigingsvorm = (typeof bekostigingsvormen)[number];
export const aanbiederstypen = ['strategisch', 'groot', 'middel', 'klein', 'niche'] as const;
export type Aanbiederstype = (typeof aanbiederstypen)[number];
export const plafondkeuzes = ['kan', 'gezamenlijke-indicatie', 'nee'] as const;
export type Plafondkeuze = (typeof plafondkeuzes)[number];

export const regimes = ['toelating', 'sas', 'onderhands', 'onderhandeling', 'bestuurlijk', 'omzetting'] as const;

/** What a form of procedure means for the other instruments. */
export type Procedure = {
  /** Under which rules it is bought: `toelating` is Open House. */
  readonly regime: (typeof regimes)[number];
  readonly tussentijds: 'ja' | 'nee' | 'nee-tenzij' | null;
  /** Who chooses the aanbieder for an inwoner; null where the plan does not say. */
  readonly kiest: 'inwoner' | 'gemeente' | null;
};
export type Looptijd = { readonly eersteJaren: number; readonly totaalJaren: number };

/** The choices of one contract; each known in one reading. */
export type Keuzen = {
  readonly procedure: Procedure;
  readonly looptijd: Looptijd;
  readonly bekostiging: readonly Bekostigingsvorm[];
  readonly leveranciers: readonly Aanbiederstype[];
  readonly plafond: Plafondkeuze;
};
export type Instrument = keyof Keuzen;

/** All readings that the plan leaves open: none while nothing is chosen, more where it contradicts itself. */
export type Instrumenten = { readonly [I in Instrument]: readonly Keuzen[I][] } & {
  readonly wet: 'jeugdwet' | 'wmo';
  /** The help is imposed by a judge. */
  readonly gedwongen: boolean;
};

/** The choices of a contract by the names that a plan gives them, in its order. */
export const keuzesoorten = [
  'procedure',
  'looptijd',
  'bekostiging',
  'toegang',
  'leveranciers',
  'budgetplafond',
] as const;
