// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import { type Sleutels, zoeksleutelHex } from '#platform/kluis';
import type { GelezenOvername } from './overname.ts';
import type { Afspraakfeit, Bekend, Productfeit, Toewijzingfeit } from './overname-inpassen.rule.ts';

type Hier = { readonly tx: Tx; readonly gemeente: string; readonly verband: string };

/** Every version of a product that was adopted, by code. */
export const leesProductfeiten = (tx: Tx, verband: string): Promise<readonly (Productfeit & { naam: string })[]> =>
  rows(
    tx,
    sql`select product, naam, wet, categorie, productcode, eenheid, van::text as van, tot::text as tot
        from producten.v_producten where verband = ${verband} and staat = 'vastgesteld' order by product collate "C", van`,
  );

/** What is known of everything that a file names: a handful of questions, however many rows it has. */
export async function leesBekend(
  { tx, gemeente, verband }: Hier,
  sleutelbos: Sleutels,
  { clienten, toewijzingen }: GelezenOvername,
): Promise<Bekend> {
  const sleutels = new Map(
    [...new Set([...clienten, ...toewijzingen].map(({ bsn }) => bsn))].map((bsn) => [
      bsn,
      zoeksleutelHex(sleutelbos, bsn),
    ]),
  );
  const personen = hashes([...sleutels.values()]);
  return {
    sleutels,
    producten: await leesProductfeiten(tx, verband),
    afspraken: await readAfspraken(tx, verband, [...new Set(toewijzingen.map(({ aanbieder }) => aanbieder))]),
    toewijzingen: await readToewijzingen(
      { tx, gemeente },
      toewijzingen.map(({ nummer }) => nummer),
      personen,
    ),
    clienten: await readClienten({ tx, gemeente }, personen),
  };
}

/** As one array, which PostgreSQL hashes: a join would be planned by figures that a first load makes stale. */
const hashes = (hex: readonly string[]): RawBuilder<unknown> =>
  sql`${sql.val(hex.map((one) => Buffer.from(one, 'hex')))}::bytea[]`;

const readAfspraken = (tx: Tx, verband: string, aanbieders: readonly string[]): Promise<readonly Afspraakfeit[]> =>
  rows(
    tx,
    sql`select o.id as overeenkomst, o.aanbieder, p.product, o.van::text as van, o.tot::text as tot
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        where o.verband = ${verband} and o.staat = 'getekend' and o.aanbieder = any(${sql.val([...aanbieders])}::text[])
        order by o.van desc`,
  );

/** Under either law: which of the two a row is about, its product says. */
const readToewijzingen = (
  { tx, gemeente }: Pick<Hier, 'tx' | 'gemeente'>,
  nummers: readonly number[],
  personen: RawBuilder<unknown>,
): Promise<readonly Toewijzingfeit[]> =>
  rows(
    tx,
    sql`select nummer, wet, aanbieder, categorie, productcode, volume, eenheid, frequentie, van::text as van, tot::text as tot,
          besloten::date::text as besloten, encode(client_sleutel, 'hex') as client,
          (tot is not distinct from van and coalesce(reden_wijziging, '') in ('01', '13')) as verwijderd
        from toegang.toewijzingen where gemeente = ${gemeente} and (client_sleutel = any(${personen})
          or wet in ('jeugdwet', 'wmo') and nummer = any(${sql.val([...nummers])}::integer[]))`,
  );

async function readClienten(
  { tx, gemeente }: Pick<Hier, 'tx' | 'gemeente'>,
  personen: RawBuilder<unknown>,
): Promise<ReadonlySet<string>> {
  const found = await rows<{ client: string }>(
    tx,
    sql`select encode(bsn_sleutel, 'hex') as client from toegang.jeugdigen
        where gemeente = ${gemeente} and bsn_sleutel = any(${personen})`,
  );
  return new Set(found.map(({ client }) => client));
}

/** Under which names providers are known. */
export async function leesAanbiedernamen(
  tx: Tx,
  aanbieders: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const found = await firstRow<{ namen: Record<string, string> | null }>(
    tx,
    sql`select jsonb_object_agg(aanbieder, naam) as namen from regio.v_aanbieders
        where aanbieder = any(${sql.val([...aanbieders])}::text[])`,
  );
  return found?.namen ?? {};
}
