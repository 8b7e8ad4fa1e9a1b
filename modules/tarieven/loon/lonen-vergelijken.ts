// SPDX-License-Identifier: EUPL-1.2
import type { Caotabel, Functieschaal, Loonbedrag } from './looninhoud.ts';
import { schaalsleutel, tabelsleutel } from './looninhoud.ts';

export type Loonverschil = {
  readonly schaal: string;
  readonly trede: string;
  /** Null: it was not there, or it lapses. */
  readonly was: Loonbedrag | null;
  readonly wordt: Loonbedrag | null;
};

/** What a file says of a table, beside what counted. */
export type Tabelverschil = {
  readonly tabel: Caotabel;
  readonly isNieuw: boolean;
  /** What changes besides its wages: how it was, and how it becomes. */
  readonly kop: readonly Kopverschil[];
  readonly lonen: readonly Loonverschil[];
};
export type Kopverschil = {
  readonly veld: 'tot' | 'urenPerMaand' | 'bron' | 'voorbeeld';
  readonly was: string | null;
  readonly wordt: string | null;
};
export type Inschaalverschil = { readonly wordt: Functieschaal; readonly was: Functieschaal | null };

/** Tables that are new, or that say something else than what counts. */
export function tabellenVergelijken(was: readonly Caotabel[], wordt: readonly Caotabel[]): readonly Tabelverschil[] {
  const before = new Map(was.map((tabel) => [tabelsleutel(tabel), tabel]));
  return wordt.flatMap((tabel) => {
    const old = before.get(tabelsleutel(tabel));
    const lonen = wagesOf(old?.lonen ?? [], tabel.lonen);
    const kop = old ? headsOf(old, tabel) : [];
    return old && lonen.length === 0 && kop.length === 0 ? [] : [{ tabel, isNieuw: !old, kop, lonen }];
  });
}

export function inschalingenVergelijken(
  was: readonly Functieschaal[],
  wordt: readonly Functieschaal[],
): readonly Inschaalverschil[] {
  const before = new Map(was.map((one) => [schaalsleutel(one), one]));
  return wordt.flatMap((one) => {
    const old = before.get(schaalsleutel(one)) ?? null;
    return old?.schaal === one.schaal && old.trede === one.trede ? [] : [{ wordt: one, was: old }];
  });
}

const headsOf = (old: Caotabel, tabel: Caotabel): readonly Kopverschil[] =>
  (['tot', 'urenPerMaand', 'bron', 'voorbeeld'] as const)
    .filter((veld) => old[veld] !== tabel[veld])
    .map((veld) => ({ veld, was: told(old[veld]), wordt: told(tabel[veld]) }));
const told = (value: string | boolean | undefined): string | null =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nee') : (value ?? null);
const keyOf = ({ schaal, trede }: Loonbedrag): string => `${schaal}\n${trede}`;
const amountOf = ({ euroPerMaand, euroPerUur }: Loonbedrag): string => `${euroPerMaand ?? ''}/${euroPerUur ?? ''}`;

function wagesOf(was: readonly Loonbedrag[], wordt: readonly Loonbedrag[]): readonly Loonverschil[] {
  const before = new Map(was.map((loon) => [keyOf(loon), loon]));
  const after = new Set(wordt.map(keyOf));
  const changed = wordt.flatMap((loon) => {
    const old = before.get(keyOf(loon)) ?? null;
    return old && amountOf(old) === amountOf(loon) ? [] : [{ ...named(loon), was: old, wordt: loon }];
  });
  return [
    ...changed,
    ...was.filter((loon) => !after.has(keyOf(loon))).map((old) => ({ ...named(old), was: old, wordt: null })),
  ];
}

const named = ({ schaal, trede }: Loonbedrag) => ({ schaal, trede });
