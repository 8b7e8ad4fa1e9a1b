// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { TePubliceren } from './beantwoording.store.ts';
import type { MetNamen } from './noemt.ts';

/** In an order that says nothing of who wrote it: by bepaling, and then as chance has it. */
export const readTePubliceren = (tx: Tx, moment: string): Promise<readonly TePubliceren[]> =>
  rows(
    tx,
    sql`select r.stuk, r.bepaling, r.soort, coalesce(b.publicatietekst, r.tekst) as tekst, b.beantwoording,
          array_remove(array[r.aanbieder, v.naam], null) as namen
        from beleid.reacties r
        join beleid.beantwoorde_reacties b on b.verband = r.verband and b.reactie = r.id
        left join regio.v_aanbieders v on v.aanbieder = r.aanbieder
        where r.moment = ${moment} and r.ingediend is not null
        order by r.stuk, nullif(regexp_replace(r.bepaling, '\\D', '', 'g'), '')::int nulls first, r.bepaling, md5(r.id::text)`,
  );

/** Every answer as others will read it, with the names of all who reacted. */
export const readAntwoordteksten = (tx: Tx, moment: string): Promise<readonly MetNamen[]> =>
  rows(
    tx,
    sql`select concat_ws(' ', a.tekst, a.motivering, a.nieuw) as tekst, n.namen
        from beleid.beantwoordingen a, (
          select array_agg(distinct k.naam) filter (where k.naam is not null) as namen
          from beleid.reacties r
          left join regio.v_aanbieders v on v.aanbieder = r.aanbieder
          cross join unnest(array[r.aanbieder, v.naam]) as k(naam)
          where r.moment = ${moment} and r.ingediend is not null) n
        where a.moment = ${moment}`,
  );
