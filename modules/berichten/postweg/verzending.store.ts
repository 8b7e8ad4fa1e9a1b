// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';
import { isTijd } from '#platform/uitstel';
import type { Postbericht } from '../postkamer/postbericht.ts';
import type { Verzendstaat } from './verzending.ts';

type Welk = Pick<Postbericht, 'gemeente' | 'id'>;

export async function insertVerzending(tx: Tx, post: Postbericht, op: Temporal.Instant): Promise<void> {
  const { gemeente, id, aanbieder, richting } = post;
  await sql`insert into berichten.verzendingen (gemeente, bericht, aanbieder, richting, op, staat)
    values (${gemeente}, ${id}, ${aanbieder}, ${richting}, ${op}, 'klaar')`.execute(tx);
}

export type Verzending = {
  readonly gemeente: string;
  readonly bericht: string;
  readonly aanbieder: string;
  readonly staat: Verzendstaat;
  readonly pogingen: number;
};

/** The next one to send, in the hands of this transaction; only the platform's hat sees over all owners. */
export const claimVerzending = (tx: Tx, nu: Temporal.Instant): Promise<Verzending | undefined> =>
  firstRow(
    tx,
    sql`select gemeente, bericht, aanbieder, staat, pogingen from berichten.verzendingen
        where staat = 'klaar' and ${isTijd(nu)}
        order by op, gemeente, bericht limit 1 for update skip locked`,
  );

export const lockVerzending = (tx: Tx, bericht: string): Promise<Verzending | undefined> =>
  firstRow(
    tx,
    sql`select gemeente, bericht, aanbieder, staat, pogingen from berichten.verzendingen where bericht = ${bericht} for update`,
  );

type Poging = Pick<Verzending, 'gemeente' | 'bericht' | 'staat' | 'pogingen'> & {
  readonly nietVoor: Temporal.Instant | null;
  readonly verzondenOp: Temporal.Instant | null;
};

export async function updateVerzending(tx: Tx, poging: Poging): Promise<void> {
  const { gemeente, bericht, staat, pogingen, nietVoor, verzondenOp } = poging;
  await sql`update berichten.verzendingen set staat = ${staat}, pogingen = ${pogingen}, niet_voor = ${nietVoor},
      verzonden_op = coalesce(${verzondenOp}, verzonden_op)
    where gemeente = ${gemeente} and bericht = ${bericht}`.execute(tx);
}

/** The receiver answered: also when we did not know that it had gone out. */
export async function updateBeantwoord(tx: Tx, { gemeente, id }: Welk, goed: boolean): Promise<void> {
  await sql`update berichten.verzendingen set staat = ${goed ? 'beantwoord' : 'afgekeurd'}, niet_voor = null
    where gemeente = ${gemeente} and bericht = ${id}`.execute(tx);
}
