// SPDX-License-Identifier: EUPL-1.2
import type { structuur301 } from '../structuur/301.gen.ts';
import type { structuur323 } from '../structuur/323.gen.ts';
import type { structuur325 } from '../structuur/325.gen.ts';
import type { basisschema } from '../structuur/basisschema.gen.ts';
import type { datatypen } from '../structuur/datatypen.gen.ts';
import type { Klassen, Rij } from '../structuur/tabel.ts';
import type { Bericht301 } from './301.ts';
import type { Bericht323 } from './323.ts';
import type { Bericht325 } from './325.ts';
import type { DebetCredit } from './gedeeld.ts';

// The types of the messages are written by hand, to be read; the reader builds by the tables. Here the tables are turned
// into types and held against the written ones, so that they cannot drift apart: a difference does not compile.

type Enkel = typeof datatypen;
type Gedeeld = typeof basisschema;

type Waarde<K extends Klassen, T> = T extends 'LDT_DebetCredit'
  ? DebetCredit
  : T extends keyof Enkel
    ? Enkel[T]['basis'] extends 'getal'
      ? number
      : string
    : T extends keyof Gedeeld
      ? Klasse<Gedeeld, Gedeeld[T]>
      : T extends keyof K
        ? Klasse<K, K[T]>
        : never;

type Klasse<K extends Klassen, R extends readonly Rij[]> = R extends readonly [readonly [string, infer T, 1, 'n']]
  ? readonly Waarde<K, T>[]
  : { readonly [X in R[number] as X[2] extends 1 ? X[0] : never]: Waarde<K, X[1]> } & {
      readonly [X in R[number] as X[2] extends 0 ? X[0] : never]?: Waarde<K, X[1]>;
    };

/** Every intersection worked out, at every depth. */
type Plat<T> = T extends readonly (infer E)[]
  ? readonly Plat<E>[]
  : T extends object
    ? { [P in keyof T]: Plat<T[P]> }
    : T;

type IsGelijk<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True when this table and this type describe the same message. */
type Klopt<K extends Klassen & { readonly Root: readonly Rij[] }, B> = IsGelijk<
  Plat<Klasse<K, K['Root']>>,
  Plat<Omit<B, 'soort' | 'standaard'>>
>;

type Waar<T extends true> = T;

export type TypenKloppen = [
  Waar<Klopt<typeof structuur301, Bericht301>>,
  Waar<Klopt<typeof structuur323, Bericht323>>,
  Waar<Klopt<typeof structuur325, Bericht325>>,
];
