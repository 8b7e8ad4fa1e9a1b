// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, json, type Tx } from '#platform/database';
import type { Betaalvoorstel } from './betaling.ts';

/** @returns false when this declaratie already has its proposal */
export async function insertBetaalvoorstel(tx: Tx, nieuw: Betaalvoorstel, op: Temporal.Instant): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into declaraties.betaalvoorstellen (gemeente, id, declaratie, aanbieder, bedrag, regels, staat, gemaakt_op,
          gemaakt_persoon, gemaakt_door)
        values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.declaratie}, ${nieuw.aanbieder}, ${nieuw.bedrag}, ${nieuw.regels},
          ${nieuw.staat}, ${op}, ${nieuw.gemaaktPersoon}, ${nieuw.gemaaktDoor})
        on conflict (gemeente, declaratie) do nothing returning id`,
  );
  return row !== undefined;
}

export const readBetaalvoorstel = (tx: Tx, id: string): Promise<Betaalvoorstel | undefined> =>
  firstRow(
    tx,
    sql`select id, gemeente, declaratie, aanbieder, bedrag, regels, staat, gemaakt_persoon as "gemaaktPersoon", gemaakt_door as "gemaaktDoor"
        from declaraties.betaalvoorstellen where id = ${id} for update`,
  );

export type Akkoord = {
  readonly persoon: string | null;
  readonly naam: string;
  readonly motivering: string;
  readonly op: Temporal.Instant;
  readonly dag: Temporal.PlainDate;
  readonly bewijs: Receipt;
};

/** @returns false when somebody else was first */
export async function approve(tx: Tx, id: string, akkoord: Akkoord): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update declaraties.betaalvoorstellen set staat = 'goedgekeurd', goedgekeurd_op = ${akkoord.op},
          goedgekeurd_persoon = ${akkoord.persoon}, goedgekeurd_door = ${akkoord.naam}, motivering = ${akkoord.motivering},
          betaald_op = ${akkoord.dag}, bewijs = ${json(akkoord.bewijs)}
        where id = ${id} and staat = 'voorgesteld' returning id`,
  );
  return row !== undefined;
}
