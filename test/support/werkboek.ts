// SPDX-License-Identifier: EUPL-1.2
// A workbook of the product book, as somebody changes it in a spreadsheet.
import { datum } from '#libs/kernel';
import { type Cell, readSheets, type Value, workbookBytes } from '#libs/werkblad';

const limits = { unpacked: 50_000_000, sheets: 20, rows: 5000, columns: 60, cellLength: 5000, strings: 100_000 };

/** The rows of each sheet under their heads; a number or a day is one, the rest is text. */
export type Werkboek = Map<string, { heads: string[]; rows: Map<string, Value>[] }>;

export async function openen(bytes: Uint8Array): Promise<Werkboek> {
  const { sheets } = await readSheets(bytes, limits);
  return new Map(
    sheets.map(({ name, rows: [first = [], ...rest] }) => {
      const heads = new Map(first.map(({ column, text }) => [column, text]));
      const rows = rest.map((cells) => new Map(cells.map((cell) => [heads.get(cell.column) ?? '', valueIn(cell)])));
      return [name, { heads: [...heads.values()], rows }];
    }),
  );
}

const valueIn = ({ kind, text }: Cell): Value =>
  kind === 'number' ? { number: text } : kind === 'date' ? datum(text) : text;

export const bewaren = (werkboek: Werkboek): Promise<Uint8Array> =>
  workbookBytes(
    [...werkboek].map(([name, { heads, rows }]) => ({
      name,
      columns: heads.map((head) => ({ head })),
      rows: rows.map((row) => heads.map((head) => row.get(head) ?? null)),
    })),
  );

/** The rows of a sheet, to change. */
export function rijen(werkboek: Werkboek, blad: string): Map<string, Value>[] {
  const found = werkboek.get(blad);
  if (!found) throw new Error(`geen blad ${blad}`);
  return found.rows;
}

/** The row that has this value under this head. */
export function rij(werkboek: Werkboek, blad: string, kop: string, waarde: string): Map<string, Value> {
  const found = rijen(werkboek, blad).find((row) => row.get(kop) === waarde);
  if (!found) throw new Error(`geen rij met ${kop} ${waarde} op ${blad}`);
  return found;
}
