// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, json, type Tx } from '#platform/database';
import type { Toewijzing, Wet } from './toewijzing.ts';

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

const inserting = (nieuw: Toewijzing, bericht: string | null): RawBuilder<unknown> => sql`
  insert into toegang.toewijzingen (gemeente, id, nummer, wet, indicatie, verband, aanbieder, overeenkomst, product, categorie,
    productcode, volume, eenheid, frequentie, budget, van, tot, besloten, reden_wijziging, client_sleutel, keuze, bericht, voorbeeld)
  values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.nummer}, ${nieuw.wet}, ${nieuw.indicatie}, ${nieuw.verband}, ${nieuw.aanbieder},
    ${nieuw.overeenkomst}, ${nieuw.product}, ${nieuw.categorie}, ${nieuw.productcode}, ${nieuw.volume}, ${nieuw.eenheid},
    ${nieuw.frequentie}, ${nieuw.budget}, ${nieuw.van}, ${nieuw.tot}, ${nieuw.besloten}, ${nieuw.redenWijziging},
    ${nieuw.clientSleutel}, ${json(nieuw.keuze)}, ${bericht}, ${nieuw.voorbeeld})`;

export async function insertToewijzing(tx: Tx, nieuw: Toewijzing): Promise<void> {
  await inserting(nieuw, null).execute(tx);
}

/** Takes over an allocation from a message; a later version of the same number replaces it, an older one changes nothing (IV013). */
export async function takeOverToewijzing(tx: Tx, nieuw: Toewijzing, bericht: string): Promise<void> {
  await sql`${inserting(nieuw, bericht)}
    on conflict (gemeente, wet, nummer) do update set tot = excluded.tot, volume = excluded.volume, eenheid = excluded.eenheid,
      frequentie = excluded.frequentie, budget = excluded.budget, besloten = excluded.besloten,
      reden_wijziging = excluded.reden_wijziging, bericht = excluded.bericht
    where toewijzingen.besloten < excluded.besloten and toewijzingen.aanbieder = excluded.aanbieder`.execute(tx);
}

export async function linkBericht(tx: Tx, id: string, bericht: string): Promise<void> {
  await sql`update toegang.toewijzingen set bericht = ${bericht} where id = ${id}`.execute(tx);
}
