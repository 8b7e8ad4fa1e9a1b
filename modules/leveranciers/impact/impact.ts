// SPDX-License-Identifier: EUPL-1.2
import type { Exact } from '#libs/kernel';
import type { Prijs } from './prijs.ts';
import type { Blijfreden, Productiecel } from './productiecel.ts';

/** What becomes of one cel, or of the part of it that goes over to another product. Amounts in eurocenten. */
export type Impactdeel = {
  readonly cel: Productiecel;
  /** The product that it is, or becomes. */
  readonly product: string | null;
  readonly eenheid: string;
  readonly volume: number;
  readonly wordtVolume: number | Exact;
  readonly was: number;
  readonly wordt: number;
  readonly prijsWas?: Prijs;
  readonly prijsWordt?: Prijs;
  /** Why it keeps its amount whatever a tariff becomes. */
  readonly blijft?: Blijfreden;
};

/** How the difference came about; together it is the whole difference. */
export type Gevolg = {
  readonly norm: number;
  readonly groei: number;
  readonly product: number;
  readonly tarief: number;
};

export type Impact = {
  readonly delen: readonly Impactdeel[];
  readonly was: number;
  readonly wordt: number;
  readonly gevolg: Gevolg;
  /** Lines in minutes under a tariff per hour that changed: the new amount of each can differ half a cent by rounding. */
  readonly afronding: number;
};

/** Volume without an amount still tells that something is delivered. */
export const isVerschoven = ({ volume, wordtVolume }: Pick<Impactdeel, 'volume' | 'wordtVolume'>): boolean =>
  volume !== 0 || Number(wordtVolume) !== 0;
