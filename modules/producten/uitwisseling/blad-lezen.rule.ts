// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import {
  type Blad,
  type Bladbevinding,
  type Bladrij,
  type Cel,
  type Gelezenblad,
  type Kolom,
  productkolom,
} from './blad.ts';
import { type CelReden, celLezen } from './cel-lezen.rule.ts';

export type BladReden =
  | CelReden
  | Reason<
      | 'blad-ontbreekt'
      | 'cellen-samengevoegd'
      | 'kolom-ontbreekt'
      | 'kolom-dubbel'
      | 'kolom-onbekend'
      | 'cel-zonder-kop'
      | 'rij-zonder-product'
    >;

export type Bladinhoud = { readonly rijen: readonly Bladrij[]; readonly bevindingen: readonly Bladbevinding[] };

/** Reads the rows of a sheet by their heads, in whatever order the columns stand. Everything that is found comes back. */
export function bladLezen(blad: Blad, gelezen: Gelezenblad | undefined): Bladinhoud {
  const at = placesIn(blad.naam);
  if (!gelezen) return { rijen: [], bevindingen: [at(null, null, reason('blad-ontbreekt', { blad: blad.naam }))] };
  const [heads = [], ...rows] = gelezen.rows;
  const { found, bevindingen } = readHeads(blad, heads);
  const rijen = rows.map((cells) => readRow(blad, cells, found));
  return {
    rijen: rijen.map(({ rij }) => rij),
    bevindingen: [
      ...gelezen.merged.map((bereik) =>
        at(Number(/\d+/.exec(bereik)?.[0] ?? 0), null, reason('cellen-samengevoegd', { bereik })),
      ),
      ...bevindingen,
      ...headless(blad, heads, rows),
      ...rijen.flatMap((row) => row.bevindingen),
      ...rijen.flatMap(({ rij }) => nameless(blad, rij)),
    ],
  };
}

/** Says where something stands. */
export const placesIn =
  (blad: string) =>
  (
    rij: number | null,
    kolom: { readonly letter: string | undefined; readonly kop: string | null } | null,
    reden: Reason,
  ): Bladbevinding => ({
    blad,
    rij,
    kolom: kolom?.letter ?? null,
    kop: kolom?.kop ?? null,
    reden,
  });

type Heads = ReadonlyMap<Kolom, string>;
const normal = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

function readHeads({ naam, kolommen }: Blad, heads: readonly Cel[]) {
  const at = placesIn(naam);
  const row = heads[0]?.row ?? 1;
  const found = new Map<Kolom, string>();
  const bevindingen: Bladbevinding[] = [];
  for (const { text, column: letter } of heads.filter((cell) => cell.text.trim() !== '')) {
    const kolom = kolommen.find(({ kop }) => normal(kop) === normal(text));
    const known = kolom && found.get(kolom);
    if (!kolom) bevindingen.push(at(row, { letter, kop: text }, reason('kolom-onbekend', { kop: text })));
    else if (known) bevindingen.push(at(row, { letter, kop: kolom.kop }, reason('kolom-dubbel', { eerste: known })));
    else found.set(kolom, letter);
  }
  for (const kolom of kolommen.filter((one) => !found.has(one)))
    bevindingen.push(at(row, { letter: undefined, kop: kolom.kop }, reason('kolom-ontbreekt', { kop: kolom.kop })));
  return { found, bevindingen };
}

function readRow({ naam, kolommen }: Blad, cells: readonly Cel[], heads: Heads) {
  const at = placesIn(naam);
  const rij = cells[0]?.row ?? 0;
  const bevindingen: Bladbevinding[] = [];
  const velden: Record<string, string> = {};
  const letters: Record<string, string> = {};
  const fout = new Set<string>();
  for (const kolom of kolommen) {
    const letter = heads.get(kolom);
    if (letter) letters[kolom.pad] = letter;
    const read = celLezen(
      cells.find(({ column }) => column === letter),
      kolom,
    );
    velden[kolom.pad] = read.status === 'decided' ? read.value : '';
    if (read.status === 'decided' && letter) continue;
    fout.add(kolom.pad);
    for (const reden of read.status === 'refused' ? read.reasons : [])
      bevindingen.push(at(rij, { letter, kop: kolom.kop }, reden));
  }
  return { rij: { rij, velden, letters, fout }, bevindingen };
}

function nameless({ naam, kolommen }: Blad, { rij, velden, letters, fout }: Bladrij): readonly Bladbevinding[] {
  if (velden[productkolom] !== '' || fout.has(productkolom)) return [];
  const kolom = { letter: letters[productkolom], kop: kolommen[0]?.kop ?? null };
  return [placesIn(naam)(rij, kolom, reason('rij-zonder-product'))];
}

/** Filled cells in a column without a head: once for each column. */
function headless({ naam }: Blad, heads: readonly Cel[], rows: readonly (readonly Cel[])[]): readonly Bladbevinding[] {
  const named = new Set(heads.filter(({ text }) => text.trim() !== '').map(({ column }) => column));
  const first = new Map<string, Cel>();
  for (const cell of rows.flat())
    if (!named.has(cell.column) && cell.text.trim() !== '' && !first.has(cell.column)) first.set(cell.column, cell);
  return [...first.values()].map(({ row, column }) =>
    placesIn(naam)(row, { letter: column, kop: null }, reason('cel-zonder-kop')),
  );
}
