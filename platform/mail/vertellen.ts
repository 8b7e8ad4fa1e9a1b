// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { isWerkdag } from '#libs/kernel';
import { firstRow } from '../database.ts';
import type { Dag } from './dag.ts';
import { tasksToTell } from './telling.ts';

// Who is to be told about which tasks. What is laid ready, and up to where somebody was told, change together.

const firstHour = 8;
/** Tasks come in heaps: about those that press one hears at once, and then not again for so long. */
const quietMinutes = 60;
/** So many people are told at once. */
export const mostPeople = 1_000;

/** How many people were looked at, and how many mails were laid ready. */
export type Ronde = { readonly gezien: number; readonly gemaakt: number };

/** What presses, for who hears of it at once. */
export const tellAtOnce = (dag: Dag): Promise<Ronde> => {
  const { nu } = dag;
  return tell(dag, {
    wie: sql`s.wacht and (s.direct_vanaf is null or s.direct_vanaf <= ${nu})`,
    dringend: sql`a.dringend = 'direct'`,
    nieuw: sql`a.nieuw = 'direct'`,
    termijn: sql`false`,
    stand: sql`wacht = false, direct_vanaf = ${nu.add({ minutes: quietMinutes })}`,
    voorrang: true,
  });
};

/** What has been gathered for the day, or on the first working day of a week for the week. Not at weekends and holidays, nor at night. */
export async function tellOfDay(dag: Dag): Promise<Ronde> {
  const { nu, vandaag } = dag;
  if (!isWerkdag(vandaag) || nu.toZonedDateTimeISO('Europe/Amsterdam').hour < firstHour)
    return { gezien: 0, gemaakt: 0 };
  const maandag = vandaag.subtract({ days: vandaag.dayOfWeek - 1 });
  const isDue = (ritme: RawBuilder<unknown>) =>
    sql`(${ritme} = 'dag' or (${ritme} = 'week' and s.dag < ${maandag}::date))`;
  return tell(dag, {
    wie: sql`s.dag < ${vandaag}::date`,
    dringend: isDue(sql`a.dringend`),
    nieuw: isDue(sql`a.nieuw`),
    termijn: isDue(sql`a.termijn`),
    stand: sql`dag = ${vandaag}::date`,
    voorrang: false,
  });
}

type Keuze = {
  readonly wie: RawBuilder<unknown>;
  /** Which kinds go along now; whoever never wants to hear of a kind is taken along, so that it does not heap up. */
  readonly dringend: RawBuilder<unknown>;
  readonly nieuw: RawBuilder<unknown>;
  readonly termijn: RawBuilder<unknown>;
  readonly stand: RawBuilder<unknown>;
  readonly voorrang: boolean;
};

async function tell({ tx, nu, vandaag, grens }: Dag, keuze: Keuze): Promise<Ronde> {
  const row = await firstRow<Ronde>(
    tx,
    sql`with s as materialized (
          select gen_random_uuid() as id, s.persoon, s.eigenaar_soort, s.eigenaar, m.plaats as tot, ${grens}::date as nabij_tot,
            case when ${keuze.dringend} then s.dringend_na end as dringend_na,
            case when ${keuze.nieuw} then s.nieuw_na end as nieuw_na,
            case when ${keuze.termijn} then s.nabij_na end as nabij_na,
            case when ${keuze.termijn} then s.voorbij_vanaf end as voorbij_vanaf,
            a.dringend = 'geen' as zonder_dringend, a.nieuw = 'geen' as zonder_nieuw, a.termijn = 'geen' as zonder_termijn
          from platform.mailstanden s join platform.mailadressen a on a.persoon = s.persoon cross join platform.mailronde m
          where ${keuze.wie} and a.adres is not null and a.geweigerd is null
          limit ${mostPeople} for update of s skip locked
        ), verteld as (
          update platform.mailstanden m set ${keuze.stand},
            dringend_na = case when s.dringend_na is not null or s.zonder_dringend then s.tot else m.dringend_na end,
            nieuw_na = case when s.nieuw_na is not null or s.zonder_nieuw then s.tot else m.nieuw_na end,
            nabij_na = case when s.nabij_na is not null or s.zonder_termijn then s.nabij_tot else m.nabij_na end,
            voorbij_vanaf = case when s.nabij_na is not null or s.zonder_termijn then ${vandaag}::date else m.voorbij_vanaf end
          from s where m.persoon = s.persoon and m.eigenaar_soort = s.eigenaar_soort and m.eigenaar = s.eigenaar
        ), iets as (
          select id from (${tasksToTell(sql`s`, vandaag)}) t group by id having sum(dringend + nieuw + nabij + voorbij) > 0
        ), gemaakt as (
          insert into platform.mails (eigenaar_soort, eigenaar, id, soort, persoon, dringend_na, nieuw_na, tot, nabij_na,
            nabij_tot, voorbij_vanaf, voorrang, gemaakt)
          select s.eigenaar_soort, s.eigenaar, s.id, 'taken', s.persoon, s.dringend_na, s.nieuw_na, s.tot, s.nabij_na,
            s.nabij_tot, s.voorbij_vanaf, ${keuze.voorrang}::boolean, ${nu}::timestamptz
          from s join iets using (id) returning id
        ) select (select count(*) from s)::int as gezien, (select count(*) from gemaakt)::int as gemaakt`,
  );
  return row ?? { gezien: 0, gemaakt: 0 };
}
