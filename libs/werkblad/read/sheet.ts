// SPDX-License-Identifier: EUPL-1.2
import { type Cell, columnNumber } from '../cell.ts';
import { WorkbookProblem, type WorkbookProblemCode } from '../problem.ts';
import type { Limits } from './limits.ts';
import { collectText } from './strings.ts';
import { cellOf, type Lookup, type RawCell } from './value.ts';
import type { Attributes, Handlers } from './xml.ts';

/** Turns the elements of one sheet into rows of cells. */
export class SheetReader implements Handlers {
  /** A sheet names its merged ranges after its rows. */
  readonly merged: string[] = [];
  private readonly name: string;
  private readonly lookup: Lookup;
  private readonly limits: Limits;
  private readonly inline: ReturnType<typeof collectText>;
  private ready: (readonly Cell[])[] = [];
  private cells: Cell[] = [];
  private filled = 0;
  private row = 0;
  private column = 0;
  private raw: RawCell | undefined;
  private target: 'text' | 'formula' | undefined;

  constructor(name: string, lookup: Lookup, limits: Limits) {
    this.name = name;
    this.lookup = lookup;
    this.limits = limits;
    this.inline = collectText(limits);
  }

  /** The filled rows since the last time. */
  take(): readonly (readonly Cell[])[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  open(element: string, attributes: Attributes): void {
    if (element === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
      this.column = 0;
    } else if (element === 'c') this.openCell(attributes);
    else if (element === 'v') this.target = 'text';
    else if (element === 'f') {
      this.target = 'formula';
      if (this.raw) this.raw.formula = '';
    } else if (element === 'mergeCell') {
      if (this.merged.length === this.limits.rows) this.stop('too-many-rows');
      this.merged.push(attributes['ref'] ?? '');
    } else this.inline.open(element);
  }

  text(text: string): void {
    if (!this.raw) return;
    if (this.target) this.raw[this.target] = (this.raw[this.target] ?? '') + text;
    else this.inline.text(text);
  }

  close(element: string): void {
    if (element === 'v' || element === 'f') this.target = undefined;
    else if (element === 'c') this.closeCell();
    else if (element === 'row') this.closeRow();
    else this.inline.close(element);
  }

  private openCell({ r = '', t = 'n', s = '0' }: Attributes): void {
    const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(r)?.[0];
    this.column = letters ? columnNumber(letters) : this.column + 1;
    this.raw = { row: this.row, column: this.column, type: t, style: Number(s) };
  }

  private closeCell(): void {
    const { raw } = this;
    this.raw = undefined;
    if (!raw) return;
    if (raw.type === 'inlineStr') raw.text = this.inline.take();
    const cell = cellOf(raw, this.lookup);
    if (!cell) return;
    if (raw.column > this.limits.columns) this.stop('too-many-columns');
    if (cell.text.length > this.limits.cellLength) this.stop('cell-too-long');
    this.cells.push(cell);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.filled === this.limits.rows) this.stop('too-many-rows');
    this.filled++;
    this.ready.push(this.cells);
    this.cells = [];
  }

  private stop(code: WorkbookProblemCode): never {
    throw new WorkbookProblem(code, { sheet: this.name, row: this.row });
  }
}
