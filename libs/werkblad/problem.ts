// SPDX-License-Identifier: EUPL-1.2

export type WorkbookProblemCode =
  /** Not a zip archive with a workbook in it. */
  | 'no-workbook'
  /** A workbook of before 2007 (.xls). */
  | 'old-format'
  /** A workbook in binary form (.xlsb). */
  | 'binary-format'
  /** Closed with a password. */
  | 'encrypted'
  | 'macro'
  /** It holds a document type, by which an XML file can call in others. */
  | 'doctype'
  | 'damaged'
  | 'too-large'
  | 'too-many-parts'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-strings'
  | 'cell-too-long';

/** Why a workbook cannot be read, or not further, with the sheet and the row where that is known. */
export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  readonly sheet: string | undefined;
  readonly row: number | undefined;

  constructor(code: WorkbookProblemCode, { sheet, row }: { readonly sheet?: string; readonly row?: number } = {}) {
    super(code);
    this.code = code;
    this.sheet = sheet;
    this.row = row;
  }
}
