// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react';
import { classes, type Maybe } from '../props.ts';
import type { Column, Sort } from './column.ts';
import { TableHead } from './table-head.tsx';

export type TableProps<Row> = {
  /** What the table holds, with the number found: "112 aanbieders". */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** At most seven. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Maybe<Sort>;
  /** Totals, by column key. */
  readonly foot?: Maybe<Readonly<Record<string, ReactNode>>>;
  /** What stands here when there are no rows. */
  readonly empty?: ReactNode;
  /** Stays a table on a narrow screen: for two or three short columns. */
  readonly compact?: boolean;
  /** Gives every column the same width: for things that are laid side by side. */
  readonly even?: boolean;
};

/**
 * Rows of one kind; below 40rem each row becomes a card.
 * @throws RangeError with more than seven columns: nobody can read those.
 * @example <Table caption="2 aanbieders" columns={[{ key: 'naam', head: 'Naam', kind: 'name', cell: (a) => a.naam }]} rows={rows} rowKey={(a) => a.id} />
 */
export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    captionHidden,
    columns,
    rows,
    rowKey,
    sort,
    foot,
    compact,
    even,
    empty = 'Er is niets om te laten zien.',
  } = props;
  const captionId = useId();
  if (columns.length > 7) throw new RangeError(`een tabel heeft hoogstens zeven kolommen, niet ${columns.length}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="ir-table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table
        className={classes('ir-table', compact ? 'ir-table--compact' : 'ir-table--cards', even && 'ir-table--even')}
      >
        <caption className={classes('ir-table__caption', captionHidden && 'ir-hidden')} id={captionId}>
          {caption}
        </caption>
        <TableHead columns={columns} sort={sort} />
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td className="ir-table__empty" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {foot && <Foot columns={columns} foot={foot} />}
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = `ir-table__${column.kind ?? 'text'}`;
  if (column.kind === 'name')
    return (
      <th className={className} scope="row">
        {column.cell(row)}
      </th>
    );
  return (
    <td className={className} data-label={column.kind === 'action' ? undefined : column.head}>
      {column.cell(row)}
    </td>
  );
}

function Foot<Row>({ columns, foot }: { columns: readonly Column<Row>[]; foot: Readonly<Record<string, ReactNode>> }) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ key, kind = 'text', head }, at) =>
          at === 0 ? (
            <th className={`ir-table__${kind}`} key={key} scope="row">
              {foot[key] ?? 'Totaal'}
            </th>
          ) : (
            <td className={`ir-table__${kind}`} key={key} data-label={foot[key] === undefined ? undefined : head}>
              {foot[key]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
