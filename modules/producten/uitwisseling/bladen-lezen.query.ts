// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import {
  type Limits,
  type ReadSheet,
  readSheets,
  type WorkbookProblem,
  type WorkbookProblemCode,
} from '#libs/werkblad';
import type { Blad, Bladbevinding, Bladrij } from './blad.ts';
import { bladLezen, placesIn } from './blad-lezen.rule.ts';

/** Many times what a book or a table of wages holds. */
const grenzen: Limits = {
  unpacked: 400 * 1024 * 1024,
  sheets: 20,
  rows: 5000,
  columns: 60,
  cellLength: 5000,
  strings: 100_000,
};

export type Gelezenbladen = {
  readonly bladen: readonly { readonly blad: Blad; readonly rijen: readonly Bladrij[] }[];
  readonly bevindingen: readonly Bladbevinding[];
  /** Reading stopped halfway: what is missing says nothing. */
  readonly isGestopt: boolean;
};

/**
 * Reads the sheets of a workbook by their heads, with everything that is found, in the order of the file.
 * @param leesbladen names of sheets for the reader, which are not read in
 * @param rijen how many rows a sheet may have
 */
export async function bladenLezen(
  bytes: Uint8Array,
  bladen: readonly Blad[],
  leesbladen: readonly string[],
  rijen = grenzen.rows,
): Promise<Gelezenbladen> {
  const { sheets, problem } = await readSheets(bytes, { ...grenzen, rows: rijen });
  const found = bladen.map((blad) => ({ blad, sheet: sheets.find((sheet) => isNamed(sheet, blad.naam)) }));
  const there = problem ? found.filter(({ sheet }) => sheet) : found;
  const read = there.map(({ blad, sheet }) => ({ blad, ...bladLezen(blad, sheet) }));
  const names = [...bladen.map(({ naam }) => naam), ...leesbladen];
  const bevindingen = [
    ...(problem ? [problemAt(problem, rijen)] : []),
    ...read.flatMap((one) => one.bevindingen),
    ...(problem ? [] : strange(sheets, names)),
  ];
  return { bladen: read.map(({ blad, rijen }) => ({ blad, rijen })), bevindingen, isGestopt: problem !== null };
}

/** By sheet, row and column, as one reads. */
export function byPlace(bladen: readonly Blad[]): (a: Bladbevinding, b: Bladbevinding) => number {
  const order = bladen.map(({ naam }) => naam);
  return (a, b) =>
    order.indexOf(a.blad ?? '') - order.indexOf(b.blad ?? '') ||
    (a.rij ?? 0) - (b.rij ?? 0) ||
    (a.kolom ?? '').length - (b.kolom ?? '').length ||
    (a.kolom ?? '').localeCompare(b.kolom ?? '');
}

const isNamed = ({ name }: ReadSheet, naam: string): boolean => name.trim().toLowerCase() === naam.toLowerCase();

/** A filled sheet that nobody would read. */
const strange = (sheets: readonly ReadSheet[], names: readonly string[]): readonly Bladbevinding[] =>
  sheets
    .filter((sheet) => sheet.rows.length > 0 && !names.some((naam) => isNamed(sheet, naam)))
    .map(({ name }) => placesIn(name)(null, null, reason('blad-onbekend', { blad: name })));

const problemAt = ({ code, sheet, row }: WorkbookProblem, rijen: number): Bladbevinding => ({
  blad: sheet ?? null,
  rij: row ?? null,
  kolom: null,
  kop: null,
  reden: code === 'too-many-rows' ? reason('blad-te-veel-rijen', { grens: rijen }) : problems[code],
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
