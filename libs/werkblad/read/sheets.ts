// SPDX-License-Identifier: EUPL-1.2
import { type Cell, columnNumber } from '../cell.ts';
import { WorkbookProblem } from '../problem.ts';
import type { Limits } from './limits.ts';
import { workbookParts } from './workbook.ts';

/** A whole sheet: its filled rows, each cell marked when it is part of a merged range. */
export type ReadSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly string[];
};

/** Reads a workbook that is small enough to look at as a whole. When reading stops, what came before it is there. */
export async function readSheets(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ readonly sheets: readonly ReadSheet[]; readonly problem: WorkbookProblem | null }> {
  type Filling = { name: string; hidden: boolean; rows: (readonly Cell[])[]; merged: readonly string[] };
  const sheets: Filling[] = [];
  let problem: WorkbookProblem | null = null;
  try {
    for await (const part of workbookParts(bytes, limits)) {
      const last = sheets.at(-1);
      if (part.kind === 'sheet') sheets.push({ name: part.sheet, hidden: part.hidden, rows: [], merged: [] });
      else if (part.kind === 'row') last?.rows.push(part.cells);
      else if (last) Object.assign(last, { merged: part.ranges, rows: marked(last.rows, part.ranges) });
    }
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    problem = error;
  }
  return { sheets, problem };
}

type Range = {
  readonly text: string;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
};

function marked(rows: readonly (readonly Cell[])[], merged: readonly string[]): (readonly Cell[])[] {
  const ranges = merged.flatMap(rangeOf);
  return rows.map((cells) => {
    const row = cells[0]?.row ?? 0;
    const here = ranges.filter(({ rows: [first, last] }) => first <= row && row <= last);
    if (here.length === 0) return cells;
    return cells.map((cell) => {
      const at = columnNumber(cell.column);
      const range = here.find(({ columns: [first, last] }) => first <= at && at <= last);
      return range ? { ...cell, merged: range.text } : cell;
    });
  });
}

function rangeOf(text: string): readonly Range[] {
  const [, c1 = '', r1 = '', c2 = '', r2 = ''] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(text) ?? [];
  if (!r2) return [];
  return [{ text, rows: [Number(r1), Number(r2)], columns: [columnNumber(c1), columnNumber(c2)] }];
}
