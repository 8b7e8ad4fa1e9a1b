// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { dagenVooraf } from './herinnering.rule.ts';

export type Momentsoort = 'motie' | 'evaluatie' | 'ontwikkelopgave' | 'pilot';
/** A day that comes near, with the distances at which people were told of it. */
export type Moment = {
  readonly soort: Momentsoort;
  readonly onderwerp: string;
  readonly naam: string;
  readonly uiterlijk: Temporal.PlainDate;
  readonly verteld: readonly number[];
};

/** Moments of which a reminder has yet to be given, in the words of SQL; the rule says which one. */
const due = (vandaag: Temporal.PlainDate) => sql`beleid.v_momenten m
  where m.uiterlijk <= ${vandaag}::date + ${Math.max(...dagenVooraf)}::integer and not exists (
    select from beleid.herinneringen h
    where h.verband = m.verband and h.soort = m.soort and h.onderwerp = m.onderwerp and h.uiterlijk = m.uiterlijk
      and h.dagen_vooraf <= (select min(d) from unnest(${[...dagenVooraf]}::integer[]) d
        where m.uiterlijk - ${vandaag}::date <= d))`;

/** The verbanden where a reminder is due; only the platform's hat sees over all of them. */
export const readVerbandenMetMoment = async (tx: Tx, vandaag: Temporal.PlainDate): Promise<readonly string[]> =>
  (await rows<{ verband: string }>(tx, sql`select distinct m.verband from ${due(vandaag)} order by 1`)).map(
    ({ verband }) => verband,
  );

export const readMomenten = (tx: Tx, verband: string, vandaag: Temporal.PlainDate): Promise<readonly Moment[]> =>
  rows(
    tx,
    sql`select m.soort, m.onderwerp, m.naam, m.uiterlijk, array(
          select h.dagen_vooraf from beleid.herinneringen h where h.verband = m.verband and h.soort = m.soort
            and h.onderwerp = m.onderwerp and h.uiterlijk = m.uiterlijk) as verteld
        from ${due(vandaag)} and m.verband = ${verband} order by m.uiterlijk, m.soort, m.onderwerp`,
  );

/** @returns false when another round has told it in the meantime */
export async function insertHerinnering(
  tx: Tx,
  verband: string,
  { soort, onderwerp, uiterlijk }: Moment,
  dagen: number,
  op: Temporal.Instant,
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into beleid.herinneringen (verband, soort, onderwerp, uiterlijk, dagen_vooraf, op)
        values (${verband}, ${soort}, ${onderwerp}, ${uiterlijk}, ${dagen}, ${op})
        on conflict do nothing returning dagen_vooraf`,
  );
  return inserted.length > 0;
}
