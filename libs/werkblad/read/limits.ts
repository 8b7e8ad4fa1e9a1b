// SPDX-License-Identifier: EUPL-1.2

/** How much a workbook may hold before reading stops; all of them are needed, so that nobody forgets one. */
export type Limits = {
  /** Bytes of everything in the archive together, unpacked. */
  readonly unpacked: number;
  readonly sheets: number;
  /** Rows with something in them, per sheet. */
  readonly rows: number;
  /** The last column that may be filled. */
  readonly columns: number;
  /** Characters in one cell. */
  readonly cellLength: number;
  /** Different texts in the whole workbook. */
  readonly strings: number;
};
