// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  /** Its words also label the cell where rows are shown as cards. */
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** `name` is the head of its row; `number` stands right; `action` has no visible head. */
  readonly kind?: 'text' | 'name' | 'number' | 'action';
  readonly sortable?: boolean;
};

export type Direction = 'asc' | 'desc';
export type Sort = {
  readonly by: string;
  readonly direction: Direction;
  /** The address of this list, sorted otherwise. */
  readonly href: (by: string, direction: Direction) => string;
};
