// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Tariefproces } from './proces.ts';
import { readGenodigden, readUitvraagVan } from './uitvraag/uitvraag.store.ts';

/** Every aanbieder that is known here. */
export const readAanbieders = (tx: Tx): Promise<readonly { readonly aanbieder: string; readonly naam: string }[]> =>
  rows(tx, sql`select aanbieder, naam from regio.v_aanbieders order by naam, aanbieder`);

/** Everyone who was asked something in a process; once its tariffs were presented, that is every aanbieder. */
export async function readBetrokkenen(
  tx: Tx,
  { verband, id, gepresenteerd }: Pick<Tariefproces, 'verband' | 'id' | 'gepresenteerd'>,
): Promise<readonly string[]> {
  const uitvraag = await readUitvraagVan(tx, verband, id);
  const asked = uitvraag ? await readGenodigden(tx, uitvraag) : [];
  const shown = gepresenteerd ? (await readAanbieders(tx)).map(({ aanbieder }) => aanbieder) : [];
  return [...new Set([...asked, ...shown])];
}
