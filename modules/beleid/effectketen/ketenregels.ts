// SPDX-License-Identifier: EUPL-1.2
import { hoogte, type Ketendoel } from './effectketen.ts';

type Schakel = Pick<Ketendoel, 'code' | 'naam' | 'niveau' | 'dient'>;
/** One doel of the chain in words: by name what it serves, and what serves it. */
export type Ketenregel<Doel extends Schakel = Ketendoel> = Doel & {
  readonly dientNamen: readonly string[];
  readonly gediendDoor: readonly string[];
};

/**
 * The chain for whoever does not see the picture, a reader or a memo on paper: every doel with its neighbours by name,
 * from ultimate effect down to effort.
 */
export function ketenregels<Doel extends Schakel>(doelen: readonly Doel[]): readonly Ketenregel<Doel>[] {
  const names = new Map(doelen.map(({ code, naam }) => [code, naam]));
  return doelen
    .toSorted((a, b) => hoogte(b.niveau) - hoogte(a.niveau))
    .map((doel) => ({
      ...doel,
      dientNamen: doel.dient.map((ander) => names.get(ander) ?? ander),
      gediendDoor: doelen.filter(({ dient }) => dient.includes(doel.code)).map(({ naam }) => naam),
    }));
}
