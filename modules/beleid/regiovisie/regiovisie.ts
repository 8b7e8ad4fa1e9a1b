// SPDX-License-Identifier: EUPL-1.2
import type { Basisfunctie, Beleidsthema, Stand, Visieschaal } from './norm.ts';

/** What shows it: a text, with a page of the platform or a document elsewhere, or the place in the plan. */
export type Blijk = { readonly tekst: string; readonly waar: string | null; readonly uitPlan?: true };

/** Who judged or wrote something, and when. */
export type Door = { readonly naam: string; readonly op: string };

export type Nvoafspraak = {
  readonly nummer: number;
  /** null until somebody judges it. */
  readonly stand: Stand | null;
  readonly toelichting: string | null;
  readonly blijktUit: readonly Blijk[];
  readonly door: Door | null;
};
export type Themaschaal = {
  readonly thema: Beleidsthema;
  /** Empty while nobody said at which scale it is organised. */
  readonly schalen: readonly Visieschaal[];
  readonly toelichting: string | null;
  readonly door: Door | null;
};
export type Jeugdfunctie = {
  readonly code: string;
  readonly naam: string;
  /** How it is made sure that it stays available; null while unknown. */
  readonly borging: string | null;
  /** The last day on which it is; null when that is unknown or has no end. */
  readonly tot: string | null;
  readonly door: Door | null;
};
export type Teamfunctie = {
  readonly basisfunctie: Basisfunctie;
  readonly stand: Stand | null;
  readonly toelichting: string | null;
};
/** The team through which inwoners of a gemeente find help. */
export type Toegangsteam = {
  readonly gemeente: string;
  readonly naam: string;
  readonly functies: readonly Teamfunctie[];
  readonly door: Door | null;
};
export type Geraadpleegde = {
  readonly code: string;
  readonly wie: string;
  readonly wanneer: string | null;
  readonly zei: string | null;
  readonly gedaan: string | null;
  readonly door: Door | null;
};

/** All that a regiovisie says; what is put before the councils keeps it as it was. */
export type Visieinhoud = {
  readonly afspraken: readonly Nvoafspraak[];
  readonly themas: readonly Themaschaal[];
  readonly functies: readonly Jeugdfunctie[];
  readonly teams: readonly Toegangsteam[];
  readonly geraadpleegden: readonly Geraadpleegde[];
};
/** What the region left out of the lists, and why; it stays with what it said. */
export type Weggelaten<T> = T & { readonly weggelaten: string };
export type Visieweglatingen = {
  readonly functies: readonly Weggelaten<Jeugdfunctie>[];
  readonly geraadpleegden: readonly Weggelaten<Geraadpleegde>[];
};
/** The parts that people write, each kept on its own. */
export const deelsoorten = ['afspraak', 'thema', 'functie', 'team', 'geraadpleegde'] as const;
export type Deelsoort = (typeof deelsoorten)[number];

/** What a council did with a version. */
export type Raadsuitkomst = {
  readonly gemeente: string;
  readonly dag: string;
  readonly uitkomst: 'vastgesteld' | 'afgewezen';
  /** Number or name of the decision of the council. */
  readonly kenmerk: string | null;
};
/** As it was written down. */
export type Raadsbesluit = Raadsuitkomst & {
  /** Counts per council: the highest stands. */
  readonly nummer: number;
  /** Why it stands in the place of the one before; null for the first. */
  readonly reden: string | null;
  readonly naam: string;
};
export type Visieversie = {
  readonly versie: number;
  readonly titel: string;
  readonly van: string;
  readonly tot: string | null;
  readonly inhoud: Visieinhoud;
  /** SHA-256 of the content: proves that it is unchanged. */
  readonly controlegetal: string;
  readonly naam: string;
  readonly aangeboden: Temporal.Instant;
};
