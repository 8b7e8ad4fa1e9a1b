// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow } from '../database.ts';
import type { Dag } from './dag.ts';

/** So many get their place at once. */
export const mostTasks = 10_000;

/** Whoever confirmed an address is told from now on, for every owner for whom they have work. */
export async function followPeople({ tx, vandaag, grens }: Dag): Promise<void> {
  await sql`insert into platform.mailstanden
      (persoon, eigenaar_soort, eigenaar, dringend_na, nieuw_na, nabij_na, voorbij_vanaf, dag)
    select distinct r.persoon, r.soort, r.code, m.plaats, m.plaats, ${grens}::date, ${vandaag}::date, ${vandaag}::date
    from platform.mailadressen a join platform.mailrollen r on r.persoon = a.persoon cross join platform.mailronde m
    where a.adres is not null and not exists (select from platform.mailstanden s
      where s.persoon = r.persoon and s.eigenaar_soort = r.soort and s.eigenaar = r.code)
    on conflict do nothing`.execute(tx);
}

/**
 * Gives tasks their place, after their commit and one process at a time: what appears later has a higher place than all
 * that was told before. A task that somebody is just doing is left alone. Marks who is to hear of them at once.
 */
export async function placeTasks({ tx, grens }: Dag): Promise<number> {
  if (!(await firstRow(tx, sql`select from platform.taken where plaats is null and afgerond is null limit 1`)))
    return 0;
  await sql`select plaats from platform.mailronde for update`.execute(tx);
  const row = await firstRow<{ readonly aantal: number }>(
    tx,
    sql`with nieuw as (
          select eigenaar_soort, eigenaar, id, row_number() over (order by gemaakt, id) as rang
          from (select eigenaar_soort, eigenaar, id, gemaakt from platform.taken where plaats is null and afgerond is null
            order by gemaakt, id limit ${mostTasks} for update skip locked) los
        ), gegeven as (
          update platform.taken t set plaats = m.plaats + nieuw.rang, dringend = coalesce(t.uiterlijk <= ${grens}::date, false)
          from nieuw, platform.mailronde m
          where t.eigenaar_soort = nieuw.eigenaar_soort and t.eigenaar = nieuw.eigenaar and t.id = nieuw.id
          returning t.eigenaar_soort, t.eigenaar, t.rol, t.dringend
        ), ronde as (
          update platform.mailronde set plaats = plaats + (select count(*) from gegeven)
        ), wie as (
          select distinct r.persoon, r.soort, r.code
          from (select distinct eigenaar_soort, eigenaar, rol, dringend from gegeven) g
            join platform.mailrollen r on r.soort = g.eigenaar_soort and r.code = g.eigenaar and r.rol = g.rol
            join platform.mailadressen a on a.persoon = r.persoon
          where case when g.dringend then a.dringend else a.nieuw end = 'direct'
        ), wachtenden as (
          update platform.mailstanden s set wacht = true from wie
          where s.persoon = wie.persoon and s.eigenaar_soort = wie.soort and s.eigenaar = wie.code
        ) select count(*) as aantal from gegeven`,
  );
  return row?.aantal ?? 0;
}
