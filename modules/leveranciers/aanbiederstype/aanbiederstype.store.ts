// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { json, rows, type Tx } from '#platform/database';
import type { Aanbiederstype } from './aanbiederstype.ts';

/** Someone's decision about the kind of a provider, with the proposal of that day. */
export type VastgelegdType = {
  readonly id: string;
  readonly verband: string;
  readonly aanbieder: string;
  readonly type: Aanbiederstype;
  readonly reden: string;
  readonly voorstel: Receipt;
  readonly vastgelegd: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
};

export async function insertAanbiederstype(tx: Tx, nieuw: VastgelegdType): Promise<void> {
  await sql`insert into leveranciers.aanbiederstypen (verband, id, aanbieder, type, reden, voorstel, vastgelegd, persoon, naam)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.type}, ${nieuw.reden}, ${json(nieuw.voorstel)},
      ${nieuw.vastgelegd}, ${nieuw.persoon}, ${nieuw.naam})`.execute(tx);
}

/** What was decided about a provider, the newest first; the first one counts. */
export const readAanbiederstypen = (tx: Tx, verband: string, aanbieder: string): Promise<readonly VastgelegdType[]> =>
  rows(
    tx,
    sql`select id, verband, aanbieder, type, reden, voorstel, vastgelegd, persoon, naam from leveranciers.aanbiederstypen
        where verband = ${verband} and aanbieder = ${aanbieder} order by vastgelegd desc, id desc`,
  );
