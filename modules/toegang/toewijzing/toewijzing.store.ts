// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Clientrelatie, Toewijzing, Toewijzingversie, Wet } from './toewijzing.ts';

/** The next number of this gemeente under this law (OP275); never one that came in with a message made elsewhere. */
export async function nextNummer(tx: Tx, gemeente: string, wet: Wet): Promise<number> {
  const row = await firstRow<{ laatste: number }>(
    tx,
    sql`insert into toegang.nummers (gemeente, wet, laatste)
        select ${gemeente}, ${wet}, coalesce(max(nummer), 0) + 1 from toegang.toewijzingen
        where gemeente = ${gemeente} and wet = ${wet}
        on conflict (gemeente, wet) do update set laatste = greatest(nummers.laatste + 1, excluded.laatste)
        returning laatste`,
  );
  return row?.laatste ?? 1;
}

/** Out of what an allocation came: the 301 with which it came or went, or the workbook that it was taken over from. */
type Herkomst = { readonly bericht?: string | null; readonly overname?: string };

/** All at once, however many. @returns how many: fewer when a number was in use */
export async function insertToewijzingen(
  tx: Tx,
  nieuw: readonly Toewijzing[],
  { bericht = null, overname }: Herkomst,
): Promise<number> {
  const made = await sql`
    insert into toegang.toewijzingen (gemeente, id, nummer, wet, indicatie, verband, aanbieder, overeenkomst, product,
      categorie, productcode, volume, eenheid, frequentie, budget, van, tot, besloten, reden_wijziging, referentie,
      client_sleutel, keuze, bericht, overname, voorbeeld)
    select gemeente, id, nummer, wet, indicatie, verband, aanbieder, overeenkomst, product, categorie, productcode, volume,
      eenheid, frequentie, budget, van, tot, besloten, "redenWijziging", referentie, decode("clientSleutel", 'hex'), keuze,
      ${bericht}::uuid, ${overname ?? null}::uuid, voorbeeld
    from jsonb_to_recordset(${json(nieuw.map(plain))}) as n(gemeente text, id uuid, nummer integer, wet text, indicatie uuid,
      verband text, aanbieder text, overeenkomst uuid, product text, categorie text, productcode text, volume integer,
      eenheid text, frequentie text, budget integer, van date, tot date, besloten timestamp, "redenWijziging" text,
      referentie text, "clientSleutel" text, keuze jsonb, voorbeeld boolean)
    on conflict (gemeente, wet, nummer) do nothing`.execute(tx);
  return Number(made.numAffectedRows);
}

const plain = ({ clientSleutel, ...een }: Toewijzing) => ({
  ...een,
  clientSleutel: Buffer.from(clientSleutel).toString('hex'),
});

/** @param bericht the 301 with which it came or went; null until that is sent */
export async function insertToewijzing(tx: Tx, nieuw: Toewijzing, bericht: string | null = null): Promise<void> {
  if ((await insertToewijzingen(tx, [nieuw], { bericht })) === 0)
    throw new Error(`toewijzing ${nieuw.nummer} is er al`);
}

/** An allocation as it is kept, with the 301 that told of it last. */
export type BewaardeToewijzing = Toewijzing & { readonly versie: number; readonly bericht: string | null };

const reading = (where: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select gemeente, id, nummer, wet, indicatie, verband, aanbieder, overeenkomst, product, categorie, productcode, volume, eenheid,
    frequentie, budget, van::text as van, tot::text as tot, to_char(besloten, 'YYYY-MM-DD"T"HH24:MI:SS') as besloten,
    reden_wijziging as "redenWijziging", referentie, client_sleutel as "clientSleutel", keuze, voorbeeld, versie, bericht
  from toegang.toewijzingen where ${where} order by nummer`;

export const readToewijzing = (tx: Tx, id: string): Promise<BewaardeToewijzing | undefined> =>
  firstRow(tx, reading(sql`id = ${id}`));

/** All that this client was ever assigned at this aanbieder. */
export const readToewijzingenVan = (
  tx: Tx,
  { gemeente, wet, aanbieder, clientSleutel }: Clientrelatie,
): Promise<readonly BewaardeToewijzing[]> =>
  rows(
    tx,
    reading(
      sql`gemeente = ${gemeente} and wet = ${wet} and aanbieder = ${aanbieder} and client_sleutel = ${clientSleutel}`,
    ),
  );

/** Whatever bears one of these numbers, of whichever client and aanbieder. */
export const readOpNummers = (
  tx: Tx,
  { gemeente, wet }: Pick<Toewijzing, 'gemeente' | 'wet'>,
  nummers: readonly number[],
): Promise<readonly BewaardeToewijzing[]> =>
  rows(tx, reading(sql`gemeente = ${gemeente} and wet = ${wet} and nummer = any(${sql.val([...nummers])}::integer[])`));

/** The last 301 about this client, of whichever aanbieder. */
export async function readLaatsteBericht(
  tx: Tx,
  { gemeente, clientSleutel }: Pick<Clientrelatie, 'gemeente' | 'clientSleutel'>,
): Promise<string | undefined> {
  const row = await firstRow<{ bericht: string }>(
    tx,
    sql`select bericht from toegang.toewijzingen where gemeente = ${gemeente} and client_sleutel = ${clientSleutel}
          and bericht is not null order by besloten desc, id desc limit 1`,
  );
  return row?.bericht;
}

/** Under which number the next version of an allocation is kept. */
const nextVersie = (gemeente: string, id: string): RawBuilder<unknown> => sql`
  (select 1 + greatest(t.versie, coalesce(max(v.versie), 0)) from toegang.toewijzingen t
   left join toegang.eerdere_versies v on v.gemeente = t.gemeente and v.toewijzing = t.id
   where t.gemeente = ${gemeente} and t.id = ${id} group by t.versie)`;

/** The version that counts from now on; what counted before stays to be read. @param bericht the 301 that told it */
export async function replaceVersie(
  tx: Tx,
  { gemeente, id }: Pick<Toewijzing, 'gemeente' | 'id'>,
  nieuw: Toewijzingversie,
  bericht: string | null,
): Promise<void> {
  await sql`
    insert into toegang.eerdere_versies (gemeente, toewijzing, versie, aanbieder, volume, eenheid, frequentie, budget, tot,
      besloten, reden_wijziging, referentie, bericht)
    select gemeente, id, versie, aanbieder, volume, eenheid, frequentie, budget, tot, besloten, reden_wijziging, referentie,
      bericht
    from toegang.toewijzingen where gemeente = ${gemeente} and id = ${id}`.execute(tx);
  await sql`
    update toegang.toewijzingen set versie = ${nextVersie(gemeente, id)}, volume = ${nieuw.volume}, eenheid = ${nieuw.eenheid},
      frequentie = ${nieuw.frequentie}, budget = ${nieuw.budget}, tot = ${nieuw.tot}, besloten = ${nieuw.besloten},
      reden_wijziging = ${nieuw.redenWijziging}, referentie = ${nieuw.referentie}, bericht = ${bericht}
    where gemeente = ${gemeente} and id = ${id}`.execute(tx);
}

/** A version that came in after the one that counts, though it was decided on before: kept once, and nothing changes. */
export async function keepEerdereVersie(
  tx: Tx,
  { gemeente, id, aanbieder }: Pick<Toewijzing, 'gemeente' | 'id' | 'aanbieder'>,
  oud: Toewijzingversie,
  bericht: string,
): Promise<void> {
  await sql`
    insert into toegang.eerdere_versies (gemeente, toewijzing, versie, aanbieder, volume, eenheid, frequentie, budget, tot,
      besloten, reden_wijziging, referentie, bericht)
    values (${gemeente}, ${id}, ${nextVersie(gemeente, id)}, ${aanbieder}, ${oud.volume}, ${oud.eenheid}, ${oud.frequentie},
      ${oud.budget}, ${oud.tot}, ${oud.besloten}, ${oud.redenWijziging}, ${oud.referentie}, ${bericht})
    on conflict (gemeente, toewijzing, besloten) do nothing`.execute(tx);
}

export async function linkBericht(tx: Tx, ids: readonly string[], bericht: string): Promise<void> {
  await sql`update toegang.toewijzingen set bericht = ${bericht} where id = any(${sql.val([...ids])}::uuid[])`.execute(
    tx,
  );
}

/** One after the other: what is judged of one client at one aanbieder must not change meanwhile. */
export async function lockClient(tx: Tx, { gemeente, wet, aanbieder, clientSleutel }: Clientrelatie): Promise<void> {
  const key = `toegang:${gemeente}:${wet}:${aanbieder}:${Buffer.from(clientSleutel).toString('hex')}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 5))`.execute(tx);
}
