// SPDX-License-Identifier: EUPL-1.2

/** The two laws that each have their own edition of every message. */
export type Standaard = 'jw' | 'wmo';

/** A value that both standards share, or one for each. */
export type PerStandaard<T> = T | { readonly jw: T; readonly wmo: T };

export const voor = <T extends string>(standaard: Standaard, waarde: PerStandaard<T>): T =>
  typeof waarde === 'string' ? waarde : waarde[standaard];

/** What the XSD of one message adds to an element: a pattern, or that only one standard has it. */
export type Bijzonder = { readonly patroon?: PerStandaard<string>; readonly alleen?: Standaard };

/** An element of a class: its name, its type, how few and how many times it occurs (`n`: without end). */
export type Rij = readonly [element: string, type: string, min: 0 | 1, max: 1 | 'n', bijzonder?: Bijzonder];

/** Classes with their elements in the order of the XSD. A message begins at `Root`. */
export type Klassen = Readonly<Record<string, readonly Rij[]>>;

/** A simple type, as the XSD describes it. `codes` names the code list that the XSD enumerates. */
export type Datatypetabel = {
  readonly basis: 'tekst' | 'getal' | 'datum' | 'tijd';
  readonly min?: number;
  readonly max?: number;
  readonly patroon?: string;
  readonly codes?: PerStandaard<string>;
};
