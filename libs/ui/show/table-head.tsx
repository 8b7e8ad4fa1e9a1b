// SPDX-License-Identifier: EUPL-1.2
import { Icon } from '../icon.tsx';
import type { Maybe } from '../props.ts';
import type { Column, Direction, Sort } from './column.ts';

/** The heads of a table; a sortable column is a link that turns the order. */
export function TableHead<Row>({ columns, sort }: { columns: readonly Column<Row>[]; sort: Maybe<Sort> }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = sort?.by === column.key ? sort.direction : undefined;
          return (
            <th
              className={`ir-table__${column.kind ?? 'text'}`}
              key={column.key}
              scope="col"
              aria-sort={sorted && (sorted === 'asc' ? 'ascending' : 'descending')}
            >
              <Head column={column} sort={sort} sorted={sorted} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type HeadProps<Row> = { column: Column<Row>; sort: Maybe<Sort>; sorted: Maybe<Direction> };

function Head<Row>({ column, sort, sorted }: HeadProps<Row>) {
  if (column.kind === 'action') return <span className="ir-hidden">{column.head}</span>;
  if (!sort || !column.sortable) return column.head;
  const icon = <Icon name={sorted === 'asc' ? 'up' : sorted === 'desc' ? 'down' : 'sort'} />;
  return (
    <a className="ir-table__sort" href={sort.href(column.key, sorted === 'asc' ? 'desc' : 'asc')}>
      {column.kind === 'number' ? icon : null}
      {column.head}
      {column.kind === 'number' ? null : icon}
      <span className="ir-hidden">{sorted ? ', draai de volgorde om' : ', sorteer hierop'}</span>
    </a>
  );
}
