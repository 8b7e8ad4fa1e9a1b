// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import type { Column, Sort } from './column.ts';
import { Table } from './table.tsx';

type Row = { readonly name: string; readonly hours: number };
const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Naam', kind: 'name', sortable: true, cell: ({ name }) => name },
  { key: 'hours', head: 'Uren', kind: 'number', sortable: true, cell: ({ hours }) => hours },
  { key: 'act', head: 'Wat u kunt doen', kind: 'action', cell: () => 'Open' },
];
const rows: readonly Row[] = [
  { name: 'De Brug', hours: 12 },
  { name: 'Zorg', hours: 7 },
];
const sort: Sort = { by: 'name', direction: 'asc', href: (by, direction) => `?op=${by}-${direction}` };
const table = { caption: '2 aanbieders', columns, rows, rowKey: ({ name }: Row) => name };

test('the caption names the table and the region that scrolls', () => {
  const ask = askMarkup(<Table {...table} />);
  expect(ask('//caption')).toEqual(['2 aanbieders']);
  expect(ask('//section/@aria-labelledby')).toEqual(ask('//caption/@id'));
  expect(ask('//section/@tabindex')).toEqual(['0']);
});

test('a name heads its row, and a cell carries the words of its column for when rows are cards', () => {
  const ask = askMarkup(<Table {...table} />);
  expect(ask('//tbody//th[@scope="row"]')).toEqual(['De Brug', 'Zorg']);
  expect(ask('//tbody/tr[1]/td/@data-label')).toEqual(['Uren']);
  expect(ask('//td[contains(@class, "number")]')).toEqual(['12', '7']);
});

test('the sorted column says so and its link turns the order; another column begins upward', () => {
  const ask = askMarkup(<Table {...table} sort={sort} />);
  expect(ask('//th[@aria-sort]/@aria-sort')).toEqual(['ascending']);
  expect(ask('//thead//a/@href')).toEqual(['?op=name-desc', '?op=hours-asc']);
});

test('totals stand under their own columns', () => {
  const ask = askMarkup(<Table {...table} foot={{ hours: 19 }} />);
  expect(ask('//tfoot//th')).toEqual(['Totaal']);
  expect(ask('//tfoot//td')).toEqual(['19', '']);
});

test('an empty list says so across all columns', () => {
  const ask = askMarkup(<Table {...table} rows={[]} empty="Niemand wacht." />);
  expect(ask('//tbody//td')).toEqual(['Niemand wacht.']);
  expect(ask('//tbody//td/@colSpan')).toEqual(['3']);
});

test('an eighth column is refused', () => {
  const eight = Array.from({ length: 8 }, (_, at) => ({ key: `${at}`, head: `${at}`, cell: () => at }));
  expect(() => askMarkup(<Table {...table} columns={eight} />)).toThrow('zeven kolommen');
});
