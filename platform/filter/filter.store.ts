// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '../database.ts';
import type { Wie } from '../hoed.ts';
import type { Keuzes } from './filter-toetsen.ts';
import type { Filterlijst } from './filterlijst.ts';

export type Filter = {
  readonly id: string;
  readonly lijst: Filterlijst;
  readonly naam: string;
  readonly keuzes: Keuzes;
};
type Base = { readonly tx: Tx; readonly wie: Wie };

const own = ({ wie: { hoed, persoon } }: Base) =>
  sql`eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and persoon = ${persoon}`;

/** The filters that this person keeps under this hat. */
export const readFilters = (base: Base, lijst: Filterlijst | null = null): Promise<readonly Filter[]> =>
  rows(
    base.tx,
    sql`select id, lijst, naam, keuzes from platform.filters
        where ${own(base)} and (${lijst}::text is null or lijst = ${lijst}) order by lijst, naam`,
  );

/** @returns false when there is one of that name already */
export async function insertFilter(base: Base, { id, lijst, naam, keuzes }: Filter): Promise<boolean> {
  const { hoed, persoon } = base.wie;
  const row = await firstRow(
    base.tx,
    sql`insert into platform.filters (eigenaar_soort, eigenaar, persoon, id, lijst, naam, keuzes)
        values (${hoed.soort}, ${hoed.code}, ${persoon}, ${id}, ${lijst}, ${naam}, ${json(keuzes)})
        on conflict do nothing returning id`,
  );
  return row !== undefined;
}

/** Gives it another name, unless another of that list has it. */
export async function renameFilter(base: Base, id: string, naam: string): Promise<'hernoemd' | 'bezet' | 'onbekend'> {
  const found = (await readFilters(base)).find((filter) => filter.id === id);
  if (!found) return 'onbekend';
  const named = (await readFilters(base, found.lijst)).find((filter) => filter.naam === naam);
  if (named && named.id !== id) return 'bezet';
  await sql`update platform.filters set naam = ${naam} where ${own(base)} and id = ${id}`.execute(base.tx);
  return 'hernoemd';
}

/** @returns false when it was not there */
export const deleteFilter = async (base: Base, id: string): Promise<boolean> =>
  (await firstRow(base.tx, sql`delete from platform.filters where ${own(base)} and id = ${id} returning id`)) !==
  undefined;
