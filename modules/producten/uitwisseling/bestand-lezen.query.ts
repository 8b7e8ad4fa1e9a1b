// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import {
  type Limits,
  type ReadSheet,
  readSheets,
  type WorkbookProblem,
  type WorkbookProblemCode,
} from '#libs/werkblad';
import type { Bestandsproduct, Bladbevinding } from './blad.ts';
import { bladLezen, placesIn } from './blad-lezen.rule.ts';
import { boekbladen, leesbladen } from './boekbladen.ts';
import { rijenVerbinden } from './rijen-verbinden.rule.ts';

/** Many times what a product book holds. */
const grenzen: Limits = {
  unpacked: 400 * 1024 * 1024,
  sheets: 20,
  rows: 5000,
  columns: 60,
  cellLength: 5000,
  strings: 100_000,
};

type Gelezen = { readonly producten: readonly Bestandsproduct[]; readonly bevindingen: readonly Bladbevinding[] };

/** Reads the sheets of a product book. When reading stops halfway, only what was found until there is told. */
export async function bestandLezen(bytes: Uint8Array): Promise<Gelezen> {
  const { sheets, problem } = await readSheets(bytes, grenzen);
  const read = boekbladen.map((blad) => ({ blad, sheet: sheets.find((sheet) => isNamed(sheet, blad.naam)) }));
  if (problem) {
    const found = read.filter(({ sheet }) => sheet).flatMap(({ blad, sheet }) => bladLezen(blad, sheet).bevindingen);
    return { producten: [], bevindingen: [problemAt(problem), ...found] };
  }
  const bladen = read.map(({ blad, sheet }) => ({ blad, ...bladLezen(blad, sheet) }));
  const { producten, bevindingen } = rijenVerbinden(bladen);
  const order = boekbladen.map(({ naam }) => naam);
  const found = [...bladen.flatMap((blad) => blad.bevindingen), ...bevindingen, ...strange(sheets)];
  return { producten, bevindingen: found.toSorted(byPlace(order)) };
}

/** By sheet, row and column, as one reads. */
export const byPlace =
  (order: readonly string[]) =>
  (a: Bladbevinding, b: Bladbevinding): number =>
    order.indexOf(a.blad ?? '') - order.indexOf(b.blad ?? '') ||
    (a.rij ?? 0) - (b.rij ?? 0) ||
    (a.kolom ?? '').length - (b.kolom ?? '').length ||
    (a.kolom ?? '').localeCompare(b.kolom ?? '');

const isNamed = ({ name }: ReadSheet, naam: string): boolean => name.trim().toLowerCase() === naam.toLowerCase();

/** A filled sheet that nobody would read. */
const strange = (sheets: readonly ReadSheet[]): readonly Bladbevinding[] =>
  sheets
    .filter((sheet) => sheet.rows.length > 0)
    .filter(
      (sheet) =>
        ![...boekbladen.map(({ naam }) => naam), ...Object.values(leesbladen)].some((naam) => isNamed(sheet, naam)),
    )
    .map(({ name }) => placesIn(name)(null, null, reason('blad-onbekend', { blad: name })));

const problemAt = ({ code, sheet, row }: WorkbookProblem): Bladbevinding => ({
  blad: sheet ?? null,
  rij: row ?? null,
  kolom: null,
  kop: null,
  reden: problems[code],
});

const broken = reason('werkboek-beschadigd');
const tooMuch = reason('werkboek-te-groot');
const problems: Readonly<Record<WorkbookProblemCode, Reason>> = {
  'no-workbook': reason('werkboek-geen-excel'),
  'old-format': reason('werkboek-oud'),
  'binary-format': reason('werkboek-oud'),
  encrypted: reason('werkboek-wachtwoord'),
  macro: reason('werkboek-macro'),
  doctype: broken,
  damaged: broken,
  'too-large': tooMuch,
  'too-many-parts': tooMuch,
  'too-many-strings': tooMuch,
  'too-many-sheets': reason('werkboek-te-veel-bladen', { grens: grenzen.sheets }),
  'too-many-rows': reason('blad-te-veel-rijen', { grens: grenzen.rows }),
  'too-many-columns': reason('blad-te-veel-kolommen', { grens: grenzen.columns }),
  'cell-too-long': reason('cel-te-lang', { grens: grenzen.cellLength }),
};
