// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';

export const deelnemersoorten = ['gemeente', 'regio', 'organisatie', 'overig'] as const;

/** Who takes part in a samenwerking, from the first day to the last; null: unknown begin, no end. */
export type Deelname = {
  readonly samenwerking: string;
  readonly soort: (typeof deelnemersoorten)[number];
  /** CBS code, where it is known. */
  readonly gemeente: string | null;
  readonly naam: string;
  readonly van: Datum | null;
  readonly tot: Datum | null;
};

/** What a samenwerking is called and does, as far as a rule about deelnames needs it. */
export type Taakverband = { readonly code: string; readonly naam: string; readonly taken: readonly string[] };

export type DeelnameReden = Reason<
  | 'deelname-overlapt'
  | 'taak-in-twee-verbanden'
  | 'deelname-bestaat-niet'
  | 'deelname-te-vroeg'
  | 'samenwerking-bestaat-niet'
  | 'gemeentecode-ontbreekt'
>;

type Tijdvak = Pick<Deelname, 'van' | 'tot'>;

/** Does a deelname count on a day? Without a first day it always did. */
export const loopt = ({ van, tot }: Tijdvak, dag: Datum): boolean =>
  !(van && isNa(van, dag)) && !(tot && isVoor(tot, dag));

/** Do two have a day in common? */
export const vallenSamen = (a: Tijdvak, b: Tijdvak): boolean =>
  !(a.tot && b.van && isVoor(a.tot, b.van)) && !(b.tot && a.van && isVoor(b.tot, a.van));

/** The same participant: by code where both have one, else by name. */
export const isZelfde = (a: Deelname, b: Deelname): boolean =>
  a.gemeente && b.gemeente ? a.gemeente === b.gemeente : a.soort === b.soort && a.naam === b.naam;
