// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '../database.ts';
import type { Omgeving } from '../omgeving.ts';
import { step } from './dag.ts';
import { followPeople, mostTasks, placeTasks } from './plaatsen.ts';
import { mostPeople, tellAtOnce, tellOfDay } from './vertellen.ts';

const keptDays = 90;
const goneDays = 30;

/**
 * Lays ready what is to be told now, to everyone. Everything is done for many at once, and each step is a transaction of its
 * own. @returns how many mails
 */
export async function zetMailsKlaar(omgeving: Omgeving): Promise<number> {
  await step(omgeving, followPeople);
  while ((await step(omgeving, placeTasks)) === mostTasks);
  let ready = 0;
  for (const round of [tellAtOnce, tellOfDay])
    for (let seen = mostPeople; seen === mostPeople; ) {
      const { gezien, gemaakt } = await step(omgeving, round);
      ready += gemaakt;
      seen = gezien;
    }
  return ready;
}

/** What was done with long ago goes; and the address of who has had no role anywhere for a month. @returns how much went */
export const ruimMailsOp = (omgeving: Omgeving): Promise<number> =>
  step(omgeving, async ({ tx, nu, vandaag }) => {
    const mails = await rows(
      tx,
      sql`delete from platform.mails where ctid in (select ctid from platform.mails
            where klaar < ${nu.subtract({ hours: keptDays * 24 })} limit ${mostTasks}) returning id`,
    );
    const adressen = await rows(
      tx,
      sql`delete from platform.mailadressen a where not exists (select from platform.rollen r
            where r.persoon = a.persoon and (r.tot is null or r.tot >= ${vandaag.subtract({ days: goneDays })}::date))
          returning persoon`,
    );
    return mails.length + adressen.length;
  });
