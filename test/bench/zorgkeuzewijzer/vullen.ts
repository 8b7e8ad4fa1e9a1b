// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '#platform/database';

export const omvang = { aanbieders: 5_000, producten: 60, gemeenten: 342 } as const;
export const verband = 'meetregio';
export const gemeenteVan = (nummer: number): string => String(9_000 + nummer);
export const productVan = (nummer: number): string => `product-${nummer}`;
export const aanbiederVan = (nummer: number): string => String(80_000_000 + nummer);
/** A gemeente where an aanbieder works: one in a hundred works everywhere, the others begin at one of their own. */
export const werktIn = (aanbieder: number, overal: number): number =>
  aanbieder % 100 === 0 ? overal : (aanbieder * 13) % omvang.gemeenten;
/** Words with which is searched; each stands in some of the products. */
export const zoekwoorden =
  'slapen school boos angst opvoeden scheiding eenzaam geld huis verhuizen werk vrienden'.split(' ');

const { aanbieders, producten, gemeenten } = omvang;
const laatste = sql`'2099-12-31'::date`;
const code = (soort: 'gemeente' | 'product' | 'aanbieder', nummer: ReturnType<typeof sql>) =>
  ({
    gemeente: sql`(9000 + ${nummer})::text`,
    product: sql`'product-' || ${nummer}`,
    aanbieder: sql`(80000000 + ${nummer})::text`,
  })[soort];
const n = sql`n`;

/**
 * A region of every gemeente, straight into the tables, as their owner. One in a hundred aanbieders gives everything
 * everywhere; the others give one to eleven products in one to forty-nine gemeenten.
 * @returns the number of rows that the public pages choose from
 */
export async function vul(owner: Database): Promise<number> {
  const words = zoekwoorden.map((woord) => `'${woord}'`).join(', ');
  await sql`insert into regio.verbanden (code, naam, uitvoering) values (${verband}, 'Meetregio', 'Meetregio')`.execute(
    owner,
  );
  await sql`insert into regio.samenwerkingen (verband, code, volgorde, naam, omschrijving, taken, herkomst)
    values (${verband}, ${verband}, 0, 'Meetregio', 'Meetregio', '{}', '{}')`.execute(owner);
  await sql`insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam, herkomst)
    select ${verband}, gen_random_uuid(), ${verband}, 'gemeente', ${code('gemeente', n)}, 'Gemeente ' || n, '{}'
    from generate_series(0, ${gemeenten - 1}::integer) n`.execute(owner);
  await sql`insert into regio.leden (verband, gemeente, naam)
    select verband, gemeente, naam from regio.deelnames where verband = ${verband}`.execute(owner);
  await sql`insert into regio.aanbieders (aanbieder, naam, kvk)
    select ${code('aanbieder', n)}, 'Aanbieder ' || n, '00000000'
    from generate_series(0, ${aanbieders - 1}::integer) n`.execute(owner);
  await sql`insert into toegang.wijzers (verband, naam, wachttijdnorm, actueel_dagen, antwoord_dagen, routes)
    values (${verband}, 'Meetregio', '12 weken', 92, 14,
      '[{"code": "lokaal", "naam": "Wijkteam", "wie": "Het wijkteam", "wet": "beide"}]')`.execute(owner);
  await sql`insert into toegang.wijzerproducten (verband, product, versie, naam, gewone_naam, uitleg, in_gewone_woorden,
      doelgroep, wet, leeftijd_van, leeftijd_tot, van, volgorde, voorbeeld, woorden)
    select ${verband}, ${code('product', n)}, 1, 'Product ' || n, 'Hulp ' || n,
      'Iemand komt bij u thuis en helpt u met gewone dingen. U maakt samen een plan. Dit is hulp nummer ' || n || '.', true,
      'Kinderen, jongeren en hun ouders', case when n % 3 = 0 then 'wmo' else 'jeugdwet' end,
      case when n % 3 = 0 then 18 else 0 end, case when n % 3 = 0 then null else 17 end, '2020-01-01', n, false,
      (array[${sql.raw(words)}])[1 + n % ${zoekwoorden.length}] || E'\n' || (array[${sql.raw(words)}])[1 + (n * 7) % ${zoekwoorden.length}]
    from generate_series(0, ${producten - 1}::integer) n`.execute(owner);
  await sql`insert into toegang.aanbiederprofielen (aanbieder, omschrijving, website, telefoon, talen, bewaard)
    select aanbieder, 'Wij helpen kinderen en hun ouders. Wij komen bij u thuis.', 'https://www.aanbieder.example',
      '0182 00 00 00', 'Nederlands', now() from regio.aanbieders`.execute(owner);
  await sql`insert into toegang.toegangspunten (gemeente, naam, telefoon, bewaard)
    select gemeente, 'het wijkteam', '0182 00 00 01', now() from regio.leden where verband = ${verband}`.execute(owner);
  await sql`insert into toegang.voorliggend_aanbod (gemeente, id, naam, omschrijving, voor, bereiken, woorden, bewaard)
    select gemeente, gen_random_uuid(), 'Spreekuur ' || n, 'Loop binnen met uw vraag. Het is gratis.', 'Iedereen',
      'In het buurthuis', (array[${sql.raw(words)}])[1 + n], now()
    from regio.leden, generate_series(0, 7) n where verband = ${verband}`.execute(owner);
  await vulKeuzeaanbod(owner);
  await sql`vacuum analyze`.execute(owner);
  const counted = await sql<{ aantal: number }>`select count(*) as aantal from toegang.keuzeaanbod`.execute(owner);
  return counted.rows[0]?.aantal ?? 0;
}

/** A wait that was reported within the last half year; one in ten says nothing, one in thirty takes nobody. */
async function vulKeuzeaanbod(owner: Database): Promise<void> {
  await sql`insert into toegang.keuzeaanbod (verband, gemeente, product, aanbieder, van, tot, weken_gesprek, weken_hulp,
      peildatum, stops, voorbeeld)
    select ${verband}, ${code('gemeente', sql`g`)}, ${code('product', sql`p`)}, ${code('aanbieder', sql`a`)}, '2020-01-01',
      ${laatste}, case when h % 10 > 0 then h % 5 end, case when h % 10 > 0 then h % 13 end,
      case when h % 10 > 0 then current_date - (h % 180)::integer end,
      case when h % 30 = 0 then datemultirange(daterange(current_date - 5, null)) else '{}' end, false
    from generate_series(0, ${aanbieders - 1}::integer) a
    cross join lateral generate_series(0, case when a % 100 = 0 then ${producten}::integer else 1 + a % 11 end - 1) i
    cross join lateral generate_series(0, case when a % 100 = 0 then ${gemeenten}::integer else 1 + a % 49 end - 1) j
    cross join lateral (select case when a % 100 = 0 then i else (a + i * 7) % ${producten} end as p,
      case when a % 100 = 0 then j else (a * 13 + j) % ${gemeenten} end as g,
      abs(hashint4(a * 61 + i)) as h) x
    on conflict do nothing`.execute(owner);
}
