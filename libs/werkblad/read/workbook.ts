// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../cell.ts';
import { WorkbookProblem } from '../problem.ts';
import { openArchive } from './archive.ts';
import { readContents } from './contents.ts';
import type { Limits } from './limits.ts';
import { SheetReader } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { parseXml } from './xml.ts';

/** What comes out of a workbook, in its own order: a sheet, its filled rows, and then the ranges that are merged in it. */
export type WorkbookPart =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly hidden: boolean }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly cells: readonly Cell[] }
  | { readonly kind: 'merged'; readonly sheet: string; readonly ranges: readonly string[] };

/**
 * Reads a workbook (.xlsx) row by row; what is not asked for is not unpacked. Rows and cells without content are left out.
 * @throws WorkbookProblem for what cannot be read, or goes beyond a limit; what came before it stands
 */
export async function* workbookParts(bytes: Uint8Array, limits: Limits): AsyncGenerator<WorkbookPart, void, void> {
  const archive = await openArchive(bytes, limits.unpacked);
  const { sheets, strings: stringsPart, styles, from1904 } = await readContents(archive);
  if (sheets.length > limits.sheets) throw new WorkbookProblem('too-many-sheets');
  const strings = await readStrings(archive, stringsPart, limits);
  const isDate = await readStyles(archive, styles);
  for (const { name: sheet, part, hidden } of sheets) {
    yield { kind: 'sheet', sheet, hidden };
    const reader = new SheetReader(sheet, { strings, isDate, from1904 }, limits);
    yield* rowsOf(sheet, parseXml(await archive.open(part), reader), reader);
    if (reader.merged.length > 0) yield { kind: 'merged', sheet, ranges: reader.merged };
  }
}

/** When reading stops halfway, the rows before that place are still given. */
async function* rowsOf(
  sheet: string,
  pieces: AsyncIterable<void>,
  reader: SheetReader,
): AsyncGenerator<WorkbookPart, void, void> {
  let problem: unknown;
  const given = function* (): Generator<WorkbookPart> {
    for (const cells of reader.take()) yield { kind: 'row', sheet, row: cells[0]?.row ?? 0, cells };
  };
  try {
    for await (const _ of pieces) yield* given();
  } catch (error) {
    problem = error;
  }
  yield* given();
  if (problem) throw problem;
}
