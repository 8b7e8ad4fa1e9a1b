// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { PakketKeuzes } from '../pack.ts';
import type { Keuzevoorstel } from './keuzevoorstel.ts';

export type BewaardVoorstel = Keuzevoorstel<PakketKeuzes>;

const columns = sql`verband, id, contract, keuzes, eerder, toelichting, ingang, staat, van, ingediend, persoon, naam`;

export const readVoorstel = (tx: Tx, id: string): Promise<BewaardVoorstel | undefined> =>
  firstRow(tx, sql`select ${columns} from beleid.keuzevoorstellen where id = ${id}`);

/** The proposals of a verband, the newest first. */
export const readVoorstellen = (tx: Tx, verband: string): Promise<readonly BewaardVoorstel[]> =>
  rows(
    tx,
    sql`select ${columns} from beleid.keuzevoorstellen where verband = ${verband} order by ingediend desc, id desc`,
  );

export async function insertVoorstel(tx: Tx, voorstel: Omit<BewaardVoorstel, 'staat' | 'van'>): Promise<void> {
  await sql`insert into beleid.keuzevoorstellen (${columns})
    values (${voorstel.verband}, ${voorstel.id}, ${voorstel.contract}, ${json(voorstel.keuzes)}, ${json(voorstel.eerder)},
      ${voorstel.toelichting}, ${voorstel.ingang}, 'voorgesteld', null, ${voorstel.ingediend}, ${voorstel.persoon},
      ${voorstel.naam})`.execute(tx);
}

/** Ends a proposal that was open; with a day it counts from then. @returns false when it was not open any more */
export async function sluitVoorstel(tx: Tx, verband: string, id: string, van: Datum | null): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update beleid.keuzevoorstellen set staat = ${van ? 'vastgesteld' : 'ingetrokken'}, van = ${van}
        where verband = ${verband} and id = ${id} and staat = 'voorgesteld' returning id`,
  );
  return row !== undefined;
}
