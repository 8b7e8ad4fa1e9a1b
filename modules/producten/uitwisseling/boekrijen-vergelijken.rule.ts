// SPDX-License-Identifier: EUPL-1.2
import type { Blad, Boekrij, Velden } from './blad.ts';

/** One thing that a file would change: in which column, of which row in a list, what it was and what it becomes. */
export type Rijverschil = {
  readonly blad: string;
  /** By what the row is known; null on the row of the product itself. */
  readonly rij: string | null;
  readonly pad: string;
  readonly kop: string;
  readonly was: string | null;
  readonly wordt: string | null;
};

/** Everything that differs between what the book says and what a file says. In which order rows stand says nothing. */
export const boekrijenVergelijken = (bladen: readonly Blad[], was: Boekrij, wordt: Boekrij): readonly Rijverschil[] =>
  bladen.flatMap((blad) =>
    blad.lijst === null
      ? columns(blad, null, was.velden, wordt.velden)
      : rows(blad, was.lijsten[blad.lijst] ?? [], wordt.lijsten[blad.lijst] ?? []),
  );

function columns({ naam, kolommen }: Blad, rij: string | null, was: Velden, wordt: Velden): readonly Rijverschil[] {
  return kolommen
    .filter(({ pad, alleenLezen }) => !alleenLezen && (was[pad] ?? '') !== (wordt[pad] ?? ''))
    .map(({ pad, kop }) => ({ blad: naam, rij, pad, kop, was: was[pad] || null, wordt: wordt[pad] || null }));
}

function rows(blad: Blad, was: readonly Velden[], wordt: readonly Velden[]): readonly Rijverschil[] {
  const keyOf = (velden: Velden) => blad.sleutel.map((pad) => velden[pad] ?? '').join(' ');
  const before = new Map(was.map((velden) => [keyOf(velden), velden]));
  const matched = new Set<string>();
  const changed = wordt.flatMap((velden): readonly Rijverschil[] => {
    const key = keyOf(velden);
    const old = before.get(key);
    if (!old) return [{ ...whole(blad, velden), was: null, wordt: told(blad, velden) }];
    matched.add(key);
    return columns(blad, nameOf(blad, old), old, velden);
  });
  const gone = was.filter((velden) => !matched.has(keyOf(velden)));
  return [...changed, ...gone.map((velden) => ({ ...whole(blad, velden), was: told(blad, velden), wordt: null }))];
}

const whole = (blad: Blad, velden: Velden) => ({
  blad: blad.naam,
  rij: nameOf(blad, velden),
  pad: '',
  kop: 'Hele rij',
});
const nameOf = ({ sleutel }: Blad, velden: Velden): string | null =>
  sleutel
    .map((pad) => velden[pad])
    .filter(Boolean)
    .join(' ') || null;

/** A whole row in one line, without the key by which it is named already. */
const told = ({ kolommen, sleutel }: Blad, velden: Velden): string =>
  kolommen
    .filter(({ pad }) => velden[pad] && !sleutel.includes(pad))
    .map(({ pad, kop }) => `${kop.toLowerCase()}: ${velden[pad]}`)
    .join('; ') || 'zonder meer';
