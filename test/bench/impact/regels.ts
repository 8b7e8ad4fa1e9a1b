// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '#platform/database';
import { rows } from '#platform/database';
import { jaar, type Omvang } from './regio.ts';

const maanden = 12;
/** A product is declared over a whole month, or from the day that someone began. */
const perioden = 2;

/**
 * A year of declaraties, every provider to every gemeente each month, in the form in which the intake leaves them: two in
 * a hundred lines rejected, and the sums made from the lines.
 */
export async function legRegels(owner: Database, { regels, aanbieders }: Omvang): Promise<number> {
  await sql`create table meting.declaraties as
    select l.gemeente, o.aanbieder, o.verband, o.id as overeenkomst, o.contract, o.cao, o.micro, m as maand,
      (left(md5(l.gemeente || o.aanbieder || m), 24) || '00000000')::uuid as id,
      row_number() over (order by m, l.gemeente, o.aanbieder) as nr
    from contracten.overeenkomsten o join regio.v_leden l using (verband), generate_series(1, ${maanden}::integer) m
    where exists (select from contracten.overeenkomst_producten p where p.overeenkomst = o.id and p.product like 'meting-%')`.execute(
    owner,
  );
  const [telling] = await rows<{ aantal: number }>(
    owner as never,
    sql`select count(*) as aantal from meting.declaraties`,
  );
  const perDeclaratie = Math.max(1, Math.round(regels / (telling?.aantal ?? aanbieders)));
  await legGrondslagen(owner);
  await legPrestaties(owner, perDeclaratie);
  await sql`insert into declaraties.sommen (gemeente, declaratie, grondslag, codes, eenheid, aanbieder, regels, volume, debet, credit)
    select gemeente, declaratie, grondslag, coalesce(codes, '{}'), eenheid, aanbieder, count(*), sum(volume), sum(bedrag), 0
    from declaraties.prestaties where referentie like 'M%' group by 1, 2, 3, 4, 5, 6`.execute(owner);
  await sql`insert into declaraties.declaraties (gemeente, id, aanbieder, wet, bericht, antwoord, nummer, periode_begin, periode_eind,
      ingediend, toegekend, regels, regels_afgewezen, niveau, staat, codes, beoordeeld)
    select d.gemeente, d.id, d.aanbieder, 'jeugdwet', gen_random_uuid(), gen_random_uuid(), 'M' || d.maand,
      make_date(${jaar}, d.maand, 1), (make_date(${jaar}, d.maand, 1) + interval '1 month - 1 day')::date, s.ingediend, s.toegekend,
      s.regels, s.afgewezen, 'regels', 'deels-toegekend', '{}', make_date(${jaar}, d.maand, 1) + interval '1 month 5 days'
    from meting.declaraties d join (select gemeente, declaratie, sum(debet) as ingediend, sum(regels) as regels,
        coalesce(sum(debet) filter (where codes = '{}'), 0) as toegekend,
        coalesce(sum(regels) filter (where codes <> '{}'), 0) as afgewezen
      from declaraties.sommen group by 1, 2) s on s.gemeente = d.gemeente and s.declaratie = d.id`.execute(owner);
  await legProductie(owner);
  return perDeclaratie * (telling?.aantal ?? 0);
}

/** What `tel_productie` does for each declaratie, for all at once. */
async function legProductie(owner: Database): Promise<void> {
  await sql`analyze`.execute(owner);
  await sql`insert into declaraties.productiesoorten (gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief,
      eenheid, tarief)
    select distinct gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief
    from declaraties.v_sommen where oordeel = 'toegekend' and product like 'meting-%'`.execute(owner);
  await sql`analyze declaraties.productiesoorten`.execute(owner);
  await sql`insert into declaraties.productie (gemeente, soort, maand, regels, volume, bedrag)
    select s.gemeente, k.nummer, date_trunc('month', s.begin::timestamp)::date, sum(s.regels), sum(s.volume), sum(s.bedrag)
    from declaraties.v_sommen s
    join declaraties.productiesoorten k using (gemeente, aanbieder, product, tarief, eenheid, contracttarief, overeenkomst, contract, verband)
    where s.oordeel = 'toegekend' and s.product like 'meting-%' group by 1, 2, 3`.execute(owner);
}

/** For each declaratie and product one over the whole month and one from the middle of it. */
const legGrondslagen = (owner: Database) =>
  sql`insert into declaraties.grondslagen (gemeente, declaratie, nummer, aanbieder, categorie, productcode, begin, eind, tarief, verband,
      product, contract, overeenkomst, contracttarief)
    select d.gemeente, d.id, row_number() over (partition by d.gemeente, d.id order by p.product, k), d.aanbieder, '45',
      upper(right(md5(p.product), 5)), make_date(${jaar}, d.maand, 1 + (k - 1) * 14),
      (make_date(${jaar}, d.maand, 1) + interval '1 month - 1 day')::date, t.bedrag, d.verband, p.product, d.contract, d.overeenkomst, t.id
    from meting.declaraties d
    join contracten.overeenkomst_producten p on p.verband = d.verband and p.overeenkomst = d.overeenkomst
    join tarieven.tarieven t on t.verband = d.verband and t.product = p.product and t.cao = d.cao and t.micro = d.micro
      and t.staat = 'vastgesteld', generate_series(1, ${perioden}::integer) k`.execute(owner);

const keys = `alter table declaraties.prestaties add primary key (gemeente, declaratie, volgnummer)`;

/** Without indexes while they come in, as a restored backup does: then twelve million take a minute or two. */
async function legPrestaties(owner: Database, perDeclaratie: number): Promise<void> {
  const indexen = await rows<{ definitie: string; naam: string }>(
    owner as never,
    sql`select indexdef as definitie, indexname as naam from pg_indexes where schemaname = 'declaraties' and tablename = 'prestaties'
        and indexname <> 'prestaties_pkey'`,
  );
  await sql`alter table declaraties.prestaties drop constraint prestaties_pkey`.execute(owner);
  for (const { naam } of indexen) await sql`drop index declaraties.${sql.ref(naam)}`.execute(owner);
  await sql`insert into declaraties.prestaties (gemeente, declaratie, volgnummer, aanbieder, wet, grondslag, referentie, toewijzingnummer,
      toewijzing_versie, volume, eenheid, bedrag, eerder_volume, eerder_bedrag, toegekend, codes, bevindingen, feiten)
    select d.gemeente, d.id, n, d.aanbieder, 'jeugdwet', g.nummer, 'M' || d.maand || '-' || n,
      1000000 + ((d.nr - 1) % (select count(*) / ${maanden}::integer from meting.declaraties)) * ${perDeclaratie}::integer + n, 1, v.volume, '01',
      v.volume * g.tarief, 0, 0, n % 50 <> 0, case when n % 50 = 0 then '{9338}'::text[] end,
      case when n % 50 = 0 then '[]'::jsonb end, case when n % 50 = 0 then '{}'::jsonb end
    from meting.declaraties d
    join lateral (select count(*)::integer as aantal from declaraties.grondslagen g where g.gemeente = d.gemeente and g.declaratie = d.id) a on true
    cross join generate_series(1, ${perDeclaratie}::integer) n
    join declaraties.grondslagen g on g.gemeente = d.gemeente and g.declaratie = d.id and g.nummer = 1 + n % a.aantal
    cross join lateral (select 60 + (n * 7919 + d.nr * 31) % 600 as volume) v
    order by d.nr, n`.execute(owner);
  await sql.raw(keys).execute(owner);
  for (const { definitie } of indexen) await sql.raw(definitie).execute(owner);
}
