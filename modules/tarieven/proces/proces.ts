// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Stapsoort } from './stapsoort.ts';

/** Where a tariefproces stands; what ended begins no more. */
export type Processtaat = 'lopend' | 'afgerond' | 'gestaakt';

/** How a contract comes to its tariffs for a year: who watched, who calculated, which choices [002 §5.3.2]. */
export type Tariefproces = {
  readonly verband: string;
  readonly id: string;
  readonly contract: string;
  /** The tariff year; `ingang` is the day on which its tariffs begin. */
  readonly jaar: number;
  readonly ingang: Datum;
  readonly staat: Processtaat;
  /** The steps are those of the plan; otherwise the usual order, because the plan is silent. */
  readonly uitPlan: boolean;
  readonly geopend: Temporal.Instant;
  readonly naam: string;
  readonly gepresenteerd: Temporal.Instant | null;
  readonly reagerenTot: Temporal.Instant | null;
  readonly toelichting: string | null;
  /** From when every aanbieder reads the answers to its own reactions. */
  readonly vrijgegeven: Temporal.Instant | null;
  readonly voorstel: string | null;
  readonly beeindigd: Temporal.Instant | null;
  readonly reden: string | null;
  readonly voorbeeld: boolean;
};

/** One step of it, as the plan or the usual order words it. */
export type Processtap = {
  readonly code: string;
  readonly letter: string;
  /** null for a step of the plan of which only people know how it stands. */
  readonly soort: Stapsoort | null;
  readonly tekst: string;
  readonly wie: readonly string[];
  readonly uiterlijk: Datum | null;
  /** Why it is left out; null when it is not. */
  readonly overgeslagen: string | null;
};

/** Steps without which no tariff can be adopted. */
export const vasteStappen: readonly Stapsoort[] = ['op-productkaart', 'vaststelling'];

/** May one still react to the tariffs that were presented? */
export const isReactietijd = (
  { staat, reagerenTot }: Pick<Tariefproces, 'staat' | 'reagerenTot'>,
  nu: Temporal.Instant,
): boolean => staat === 'lopend' && reagerenTot !== null && Temporal.Instant.compare(nu, reagerenTot) <= 0;
