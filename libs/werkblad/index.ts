// SPDX-License-Identifier: EUPL-1.2
export type { Cell } from './cell.ts';
export type { WorkbookProblem, WorkbookProblemCode } from './problem.ts';
export type { Limits } from './read/limits.ts';
export { type ReadSheet, readSheets } from './read/sheets.ts';
export { type WorkbookPart, workbookParts } from './read/workbook.ts';
export type { Column, Sheet, Value } from './write/sheet.ts';
export { workbookBytes, writeWorkbook } from './write/workbook.ts';
