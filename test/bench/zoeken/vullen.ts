// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '#platform/database';

export const omvang = {
  toewijzingen: Number(process.env['INKOOPREGIE_METING'] ?? 1_000_000),
  regels: Number(process.env['INKOOPREGIE_METING'] ?? 1_000_000),
  aanbieders: 2_000,
  besluiten: 5_000,
  documenten: 10_000,
} as const;
export const eersteNummer = 5_000_000;
export const referentieVan = (nummer: number): string => `MEET-${nummer}`;
const verband = 'midden-holland';
const gemeente = '0513';
/** As many gemeenten as there are share what is not of the one that asks. */
const gemeenten = 342;
const woorden = "array['begeleiding', 'verblijf', 'behandeling', 'dagbesteding', 'vervoer', 'crisis', 'pleegzorg']";
const woord = (at: string) => sql.raw(`(${woorden})[1 + (${at}) % 7]`);

/** Beside the example, straight into the tables as their owner: half of it with the gemeente that asks, half with others. */
export async function vul(owner: Database): Promise<void> {
  const { toewijzingen, regels, aanbieders, besluiten, documenten } = omvang;
  const wie = sql`case when n % 2 = 0 then ${gemeente} else (9000 + n % ${gemeenten}::integer)::text end`;
  const agb = sql`(80000000 + n % ${aanbieders}::integer)::text`;
  await sql`insert into regio.aanbieders (aanbieder, naam, kvk, medewerkers, jaaromzet, balanstotaal)
    select ${agb}, initcap(${woord('n')}) || ' ' || initcap(${woord('n / 7')}) || ' ' || n, '00000000', 1, 1, 1
    from generate_series(0, ${aanbieders - 1}::integer) n`.execute(owner);
  await sql`insert into contracten.overeenkomsten (verband, id, contract, aanbieder, inschrijving, van, tot, cao, micro, staat,
      looptijd, micro_bewijs)
    select ${verband}, gen_random_uuid(), (select min(code) from beleid.contracten where verband = ${verband}), ${agb},
      gen_random_uuid(), '2025-01-01', '2027-12-31', 'basis', false, 'getekend', '{}', '{}'
    from generate_series(0, ${aanbieders - 1}::integer) n`.execute(owner);
  await sql`insert into regio.besluiten (verband, id, gremium, door, handeling, onderwerp_soort, onderwerp, titel, motivering, grond,
      genomen, naam, bewijs)
    select ${verband}, gen_random_uuid(), 'bosd', 'Bestuurlijk overleg', 'tarief-vaststellen', 'meting', n::text,
      'Tarief voor ' || ${woord('n')} || ' ' || n,
      repeat('Wij besluiten dit omdat het nodig is voor ' || ${woord('n / 7')} || '. ', 5), 'mandaat', now(), 'Meting', '{}'
    from generate_series(1, ${besluiten}::integer) n`.execute(owner);
  await sql`insert into platform.documenten (id, eigenaar_soort, eigenaar, onderwerp_soort, onderwerp, naam, mediatype, sha256, inhoud, op)
    select gen_random_uuid(), 'verband', ${verband}, 'meting', n::text, 'brief-' || ${woord('n')} || '-' || n || '.pdf',
      'application/pdf', '', '', now()
    from generate_series(1, ${documenten}::integer) n`.execute(owner);
  await sql`insert into toegang.toewijzingen (gemeente, id, nummer, wet, aanbieder, categorie, productcode, van, tot, besloten, client_sleutel)
    select ${wie}, gen_random_uuid(), ${eersteNummer}::integer + n, 'jeugdwet', ${agb}, '45', '45A04', date '2025-01-01' + n % 300,
      '2025-12-31', '2024-12-20T10:00:00', sha256((n / 2)::text::bytea)
    from generate_series(0, ${toewijzingen - 1}::integer) n`.execute(owner);
  await sql`insert into declaraties.prestaties (gemeente, declaratie, volgnummer, aanbieder, wet, grondslag, referentie, toewijzingnummer,
      toewijzing_versie, volume, eenheid, bedrag, eerder_volume, eerder_bedrag, toegekend)
    select ${wie}, '00000000-0000-7000-8000-000000000000', n, ${agb}, 'jeugdwet', 1, 'MEET-' || n, ${eersteNummer}::integer + n, 1, 60,
      '01', 100, 0, 0, true
    from generate_series(0, ${regels - 1}::integer) n`.execute(owner);
  await sql`vacuum analyze`.execute(owner);
}
