// SPDX-License-Identifier: EUPL-1.2
import type { structuur301 } from '../structuur/301.gen.ts';
import type { structuur302 } from '../structuur/302.gen.ts';
import type { structuur305 } from '../structuur/305.gen.ts';
import type { structuur306 } from '../structuur/306.gen.ts';
import type { structuur307 } from '../structuur/307.gen.ts';
import type { structuur308 } from '../structuur/308.gen.ts';
import type { structuur315 } from '../structuur/315.gen.ts';
import type { structuur316 } from '../structuur/316.gen.ts';
import type { structuur317 } from '../structuur/317.gen.ts';
import type { structuur318 } from '../structuur/318.gen.ts';
import type { structuur319 } from '../structuur/319.gen.ts';
import type { structuur320 } from '../structuur/320.gen.ts';
import type { structuur323 } from '../structuur/323.gen.ts';
import type { structuur325 } from '../structuur/325.gen.ts';
import type { basisschema } from '../structuur/basisschema.gen.ts';
import type { datatypen } from '../structuur/datatypen.gen.ts';
import type { Klassen, Rij } from '../structuur/tabel.ts';
import type { Bericht301 } from './301.ts';
import type { Bericht305 } from './305.ts';
import type { Bericht307 } from './307.ts';
import type { Bericht315 } from './315.ts';
import type { Bericht317 } from './317.ts';
import type { Bericht319 } from './319.ts';
import type { Bericht323 } from './323.ts';
import type { Bericht325 } from './325.ts';
import type { DebetCredit } from './gedeeld.ts';
import type { Bericht302, Bericht306, Bericht308, Bericht316, Bericht318, Bericht320 } from './retour.ts';

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
  Waar<Klopt<typeof structuur302, Bericht302>>,
  Waar<Klopt<typeof structuur305, Bericht305>>,
  Waar<Klopt<typeof structuur306, Bericht306>>,
  Waar<Klopt<typeof structuur307, Bericht307>>,
  Waar<Klopt<typeof structuur308, Bericht308>>,
  Waar<Klopt<typeof structuur315, Bericht315>>,
  Waar<Klopt<typeof structuur316, Bericht316>>,
  Waar<Klopt<typeof structuur317, Bericht317>>,
  Waar<Klopt<typeof structuur318, Bericht318>>,
  Waar<Klopt<typeof structuur319, Bericht319>>,
  Waar<Klopt<typeof structuur320, Bericht320>>,
  Waar<Klopt<typeof structuur323, Bericht323>>,
  Waar<Klopt<typeof structuur325, Bericht325>>,
];
