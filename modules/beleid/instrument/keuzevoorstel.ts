// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Aanbiederstype, Bekostigingsvorm, Plafondkeuze } from './instrumenten.ts';

/** Other choices for one contract, as somebody tries them out; what is left out stays as it is. */
export type Scenario = {
  /** Code of a form of procedure. */
  readonly vorm?: string | undefined;
  readonly initieelJaren?: number | undefined;
  readonly verlengingen?: readonly number[] | undefined;
  readonly bekostiging?: readonly Bekostigingsvorm[] | undefined;
  /** Codes of routes. */
  readonly routes?: readonly string[] | undefined;
  readonly leveranciers?: readonly Aanbiederstype[] | undefined;
  readonly plafond?: Plafondkeuze | undefined;
};

export type Voorstelstaat = 'voorgesteld' | 'vastgesteld' | 'ingetrokken';

/** Other choices for one contract, put before those who may decide on them. */
export type Keuzevoorstel<Keuzes> = {
  readonly verband: string;
  readonly id: string;
  readonly contract: string;
  /** Only the choices that change. */
  readonly keuzes: Keuzes;
  /** The same choices as they stood, with their source. */
  readonly eerder: Keuzes;
  readonly toelichting: string;
  /** The day from which it is meant to count. */
  readonly ingang: Datum;
  readonly staat: Voorstelstaat;
  /** The day from which it does count; null until it is adopted. */
  readonly van: Datum | null;
  readonly ingediend: Temporal.Instant;
  /** Who wrote it: another person decides. */
  readonly persoon: string | null;
  readonly naam: string;
};
