// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '#platform/database';

/** How large the region of a measurement is. */
export type Omvang = {
  readonly regels: number;
  readonly aanbieders: number;
  readonly producten: number;
};

/** Of the 60 products in the book a provider gives these many. */
export const perAanbieder = 6;
export const jaar = 2024;
const eersteAgb = 80_000_000;

/**
 * Products with a tariff for each CAO and for micro-ondernemingen, and providers with an agreement about some of them, in
 * the region that is there. As the owner of the database, so that no policy stands in the way.
 */
export async function legRegio(owner: Database, { aanbieders, producten }: Omvang): Promise<void> {
  await sql`create schema meting`.execute(owner);
  await sql`create table meting.producten as
    select p.verband, p.contract, 'meting-' || n as code, 90 + n as tarief, v.inhoud, v.versie, n
    from producten.productversies v join producten.producten p on p.verband = v.verband and p.code = v.product,
      generate_series(1, ${producten}::integer) n
    where v.verband = (select verband from regio.deelnames where gemeente is not null group by verband order by count(*) desc limit 1)
      and p.code = (select min(product) from producten.v_producten where eenheid = 'minuut' and staat = 'vastgesteld')
      and v.staat = 'vastgesteld'`.execute(owner);
  await sql`insert into producten.producten (verband, code, contract, volgorde)
    select verband, code, contract, 1000 + n from meting.producten`.execute(owner);
  await sql`insert into producten.productversies (verband, product, versie, staat, van, inhoud)
    select verband, code, versie, 'vastgesteld', make_date(${jaar}, 1, 1), jsonb_set(inhoud, '{naam}', to_jsonb('Product ' || n))
    from meting.producten`.execute(owner);
  await sql`insert into tarieven.tarieven (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, voorstel, voorbeeld)
    select p.verband, gen_random_uuid(), p.contract, p.code, c.cao, m.micro, 'minuut', p.tarief + c.plus - m.micro::integer * 3,
      make_date(${jaar}, 1, 1), 'vastgesteld', v.id, true
    from meting.producten p, (values ('basis', 0), ('jeugdzorg', 4), ('ggz', 9)) c(cao, plus), (values (false), (true)) m(micro),
      lateral (select id from tarieven.voorstellen where verband = p.verband limit 1) v`.execute(owner);
  await sql`insert into regio.aanbieders (aanbieder, naam, kvk, voorbeeld)
    select (${eersteAgb} + n)::text, 'Aanbieder ' || n, '00000000', true from generate_series(1, ${aanbieders}::integer) n`.execute(
    owner,
  );
  await sql`insert into contracten.overeenkomsten (verband, id, contract, aanbieder, inschrijving, van, tot, cao, micro, staat, looptijd, micro_bewijs, voorbeeld)
    select p.verband, p.id, p.contract, (${eersteAgb} + n)::text, p.id, make_date(${jaar}, 1, 1),
      make_date(${jaar} + 3, 12, 31), (array['basis', 'jeugdzorg', 'ggz'])[1 + n % 3], n % 4 = 0, 'getekend', '{}', '{}', true
    from (select distinct verband, contract from meting.producten) c, generate_series(1, ${aanbieders}::integer) n,
      lateral (select c.*, gen_random_uuid() as id where n > 0) p`.execute(owner);
  await sql`insert into contracten.overeenkomst_producten (verband, overeenkomst, product)
    select distinct o.verband, o.id, 'meting-' || (1 + (o.aanbieder::integer * 7 + k) % ${producten}::integer)
    from contracten.overeenkomsten o, generate_series(1, ${perAanbieder}::integer) k where o.inschrijving = o.id`.execute(
    owner,
  );
}
