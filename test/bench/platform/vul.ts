// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Database, rows } from '#platform/database';
import { versleuteld } from '#platform/huis';
import { loadSleutels, ontsleutel, type Sleutels, versleutel } from '#platform/kluis';
import { legRegels } from '../impact/regels.ts';
import { jaar, legRegio } from '../impact/regio.ts';
import { timed } from '../measure.ts';

/** How much there is: toewijzingen, lines of declaraties, aanbieders. */
export type Grootte = { readonly toewijzingen: number; readonly regels: number; readonly aanbieders: number };

/** The aanbieder and the gemeente of the example with whom most of it is. */
export const groot = { aanbieder: '99000002', gemeente: '0513' } as const;
/** Of a hundred toewijzingen so many are with that one aanbieder. */
const bijGroot = 90;
const eersteNummer = 1_000_000;
export const eersteGroteNummer = 500_000_000;
/** Of the first and of the last messages so many have their content: those that pages open. */
const metInhoud = 300;

/**
 * Fills the database of the example with a region of this size, set by set: a year of declaraties of every aanbieder to
 * every gemeente, the toewijzingen that they are for with the cases and the messages of each, and what happened.
 */
export async function vul(owner: Database, map: string, grootte: Grootte, zeg: (regel: string) => void): Promise<void> {
  const { aanbieders, regels, toewijzingen } = grootte;
  const met = async (wat: string, work: () => Promise<unknown>) =>
    zeg(`${wat}: ${((await timed(work)) / 1000).toFixed(0)} s`);
  const omvang = { regels, aanbieders, producten: 60 };
  await met('regio en overeenkomsten', () => legRegio(owner, omvang));
  await met('declaraties met hun regels', () => legRegels(owner, omvang));
  await met('toewijzingen', () => legToewijzingen(owner, toewijzingen));
  await met('casussen', () => legCasussen(owner));
  await met('berichten', () => legBerichten(owner));
  await met('inhoud', async () => legInhoud(owner, await loadSleutels({ map, productie: false, omgeving: {} })));
  await met('geschiedenis', () => legGeschiedenis(owner));
  await met('taken', () => legTaken(owner));
  await met('tellen', () => sql`vacuum analyze`.execute(owner));
}

/** One part with every aanbieder and gemeente that declare, the rest with one aanbieder in one gemeente. */
async function legToewijzingen(owner: Database, aantal: number): Promise<void> {
  const verspreid = Math.round((aantal * (100 - bijGroot)) / 100);
  const kolommen = sql`gemeente, id, nummer, wet, verband, aanbieder, overeenkomst, product, categorie, productcode, volume, eenheid,
    frequentie, van, tot, besloten, client_sleutel, bericht, voorbeeld`;
  const waarden = sql`'begeleiding-regulier', '45', '45A03', 240, '01', '2', make_date(${jaar}, 1 + (n % 12)::integer, 1 + (n % 28)::integer),
    make_date(${jaar} + 1, 12, 31), make_timestamp(${jaar} - 1, 12, 20, 10, 0, 0)`;
  await sql`insert into toegang.toewijzingen (${kolommen})
    select gemeente, gen_random_uuid(), ${eersteNummer} + n, 'jeugdwet', verband, aanbieder, overeenkomst, ${waarden},
      sha256(('kind ' || n)::bytea), gen_random_uuid(), true
    from (select d.*, row_number() over (order by k, d.nr) as n from meting.declaraties d,
        generate_series(1, 1 + ${verspreid}::integer / (select count(*) from meting.declaraties)::integer) k limit ${verspreid}) t`.execute(
    owner,
  );
  await sql`insert into toegang.toewijzingen (${kolommen})
    select ${groot.gemeente}, gen_random_uuid(), ${eersteGroteNummer} + n, 'jeugdwet', o.verband, o.aanbieder, o.id, ${waarden},
      sha256(('kind ' || n / 2)::bytea), gen_random_uuid(), true
    from (select verband, aanbieder, id from contracten.overeenkomsten where aanbieder = ${groot.aanbieder} limit 1) o,
      generate_series(1, ${aantal - verspreid}::integer) n`.execute(owner);
}

/** A case with its indicatie for every child of the large gemeente; what is closed is that of one child, over and over. */
async function legCasussen(owner: Database): Promise<void> {
  await sql`create table meting.kinderen as
    select client_sleutel as sleutel, gen_random_uuid() as jeugdige, gen_random_uuid() as casus, min(nummer) as nummer
    from toegang.toewijzingen where gemeente = ${groot.gemeente} and nummer > ${eersteGroteNummer} group by client_sleutel`.execute(
    owner,
  );
  const een = sql`(select c.*, j.gegevens, i.verband, i.product, i.motivering, i.bewijs
    from toegang.casussen c join toegang.jeugdigen j on j.gemeente = c.gemeente and j.id = c.jeugdige
    join toegang.indicaties i on i.gemeente = c.gemeente and i.casus = c.id where c.gemeente = ${groot.gemeente} limit 1) e`;
  const geopend = sql`e.geopend - nummer % 1000000 * interval '1 minute'`;
  await sql`insert into toegang.jeugdigen (gemeente, id, bsn_sleutel, gegevens, voorbeeld)
    select ${groot.gemeente}, k.jeugdige, k.sleutel, e.gegevens, true from meting.kinderen k, ${een}`.execute(owner);
  await sql`insert into toegang.casussen (gemeente, id, jeugdige, hulpvraag, route, geopend, medewerker)
    select ${groot.gemeente}, k.casus, k.jeugdige, e.hulpvraag, e.route, ${geopend}, e.medewerker from meting.kinderen k, ${een}`.execute(
    owner,
  );
  await sql`insert into toegang.indicaties (gemeente, id, casus, verband, product, volume, frequentie, van, tot, motivering, staat, bewijs,
      gesteld, medewerker)
    select ${groot.gemeente}, gen_random_uuid(), k.casus, e.verband, e.product, 240, 'per-week', make_date(${jaar}, 1, 1),
      make_date(${jaar} + 1, 12, 31), e.motivering, 'toegewezen', e.bewijs, ${geopend}, e.medewerker from meting.kinderen k, ${een}`.execute(
    owner,
  );
}

/** The message of each toewijzing and of each declaratie as the post room keeps it. */
async function legBerichten(owner: Database): Promise<void> {
  const kolommen = sql`gemeente, id, aanbieder, richting, standaard, soort, identificatie, dagtekening, op, sha256, omvang`;
  await sql`insert into berichten.berichten (${kolommen})
    select gemeente, bericht, aanbieder, 'naar-aanbieder', 'jw', '301', 'M' || nummer, besloten::date,
      besloten + nummer % 1000000 * interval '1 second', sha256(bericht::text::bytea), 2000
    from toegang.toewijzingen where bericht is not null and nummer >= ${eersteNummer}`.execute(owner);
  await sql`insert into berichten.berichten (${kolommen})
    select gemeente, bericht, aanbieder, 'naar-gemeente', 'jw', '323', left('M' || md5(bericht::text), 12), periode_eind + 3,
      periode_eind + 3, sha256(bericht::text::bytea), 200000
    from declaraties.declaraties where nummer ~ '^M\\d+$'`.execute(owner);
  const nieuw = sql`berichten.berichten where identificatie ~ '^M'`;
  await sql`insert into berichten.keuringen (gemeente, bericht, aanbieder, op, leesbaar, geldig, bevindingen, aantal_bevindingen)
    select gemeente, id, aanbieder, op, true, true, '[]', 0 from ${nieuw}`.execute(owner);
  await sql`insert into berichten.verzendingen (gemeente, bericht, aanbieder, richting, op, staat, pogingen, verzonden_op)
    select gemeente, id, aanbieder, richting, op, 'verzonden', 1, op from ${nieuw} and richting = 'naar-aanbieder'`.execute(
    owner,
  );
  await sql`insert into berichten.standen (gemeente, bericht, aanbieder, op, staat, uiterlijk)
    select gemeente, id, aanbieder, op, case when soort = '301' then 'klaar' else 'wacht' end, null from ${nieuw}`.execute(
    owner,
  );
}

type Stuk = { readonly gemeente: string; readonly bericht: string; readonly aanbieder: string };

/** A message of the example, closed again for each of those that somebody can come upon. */
async function legInhoud(owner: Database, sleutels: Sleutels): Promise<void> {
  const kolom = versleuteld.find(({ tabel }) => tabel === 'berichten.stukken');
  const tx = owner as never;
  const [bron] = await rows<Stuk & { readonly inhoud: Uint8Array }>(
    tx,
    sql`select s.gemeente, s.bericht, s.aanbieder, s.inhoud from berichten.stukken s
        join berichten.berichten b on b.gemeente = s.gemeente and b.id = s.bericht
        where b.soort = '301' and b.gemeente = ${groot.gemeente} and s.volgnummer = 0 limit 1`,
  );
  if (!kolom || !bron) throw new Error('het voorbeeld heeft geen bericht 301');
  const plek = ({ gemeente, bericht }: Stuk) => kolom.context({ gemeente, bericht, volgnummer: '0' });
  const open = ontsleutel(sleutels, bron.inhoud, plek(bron));
  const uit = (volgorde: 'asc' | 'desc') => sql`(select gemeente, bericht, aanbieder from toegang.toewijzingen
    where nummer > ${eersteGroteNummer} and gemeente = ${groot.gemeente} order by besloten + nummer % 1000000 * interval '1 second'
    ${sql.raw(volgorde)} limit ${metInhoud})`;
  for (const stuk of await rows<Stuk>(tx, sql`${uit('asc')} union ${uit('desc')}`))
    await sql`insert into berichten.stukken (gemeente, bericht, volgnummer, aanbieder, inhoud)
      values (${stuk.gemeente}, ${stuk.bericht}, 0, ${stuk.aanbieder}, ${versleutel(sleutels, open, plek(stuk))})`.execute(
      owner,
    );
}

/** That each was decided, in the order of the feed. */
const legGeschiedenis = (owner: Database) =>
  sql`insert into platform.gebeurtenissen (id, op, eigenaar_soort, eigenaar, naam, act, onderwerp_soort, onderwerp, bewijs, voor, na, plaats)
    select gen_random_uuid(), t.besloten, 'gemeente', t.gemeente, 'Meting', 'toegang/aanbieder-kiezen', 'toewijzing', t.id::text,
      'null', 'null', '{}', h.plaats + row_number() over (order by t.nummer)
    from toegang.toewijzingen t, (select max(plaats) as plaats from platform.gebeurtenissen) h where t.nummer >= ${eersteNummer}`.execute(
    owner,
  );

/** Of the last month every declaratie is still to be paid. */
const legTaken = (owner: Database) =>
  sql`insert into platform.taken (id, eigenaar_soort, eigenaar, rol, soort, onderwerp_soort, onderwerp, gegevens, gemaakt)
    select gen_random_uuid(), 'gemeente', d.gemeente, 'financien', 'declaraties/betaalvoorstel-maken', 'declaratie', d.id::text,
      jsonb_build_object('aanbieder', a.naam, 'maand', 'december ' || ${jaar}::integer, 'bedrag', d.toegekend), d.beoordeeld
    from declaraties.declaraties d join regio.aanbieders a using (aanbieder) where d.nummer = 'M12'`.execute(owner);
