// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Wachttijdregel } from './wachttijd-toetsen.rule.ts';

export type Aanbiederprofiel = {
  readonly omschrijving: string;
  readonly website: string | null;
  readonly telefoon: string | null;
  readonly talen: string | null;
  readonly toegankelijkheid: string | null;
  readonly voorbeeld: boolean;
};

export async function saveProfiel(
  tx: Tx,
  aanbieder: string,
  profiel: Aanbiederprofiel,
  nu: Temporal.Instant,
): Promise<void> {
  await sql`insert into toegang.aanbiederprofielen
      (aanbieder, omschrijving, website, telefoon, talen, toegankelijkheid, bewaard, voorbeeld)
    values (${aanbieder}, ${profiel.omschrijving}, ${profiel.website}, ${profiel.telefoon}, ${profiel.talen},
      ${profiel.toegankelijkheid}, ${nu}, ${profiel.voorbeeld})
    on conflict (aanbieder) do update set omschrijving = excluded.omschrijving, website = excluded.website,
      telefoon = excluded.telefoon, talen = excluded.talen, toegankelijkheid = excluded.toegankelijkheid,
      bewaard = excluded.bewaard, voorbeeld = excluded.voorbeeld`.execute(tx);
}

export const readEigenProfiel = (tx: Tx, aanbieder: string): Promise<Aanbiederprofiel | undefined> =>
  firstRow(
    tx,
    sql`select omschrijving, website, telefoon, talen, toegankelijkheid, voorbeeld
        from toegang.aanbiederprofielen where aanbieder = ${aanbieder}`,
  );

/** Where an aanbieder works; an empty list says: in all of it. */
export async function saveWerkgebied(
  tx: Tx,
  aanbieder: string,
  verband: string,
  gemeenten: readonly string[],
): Promise<void> {
  await sql`delete from toegang.werkgebieden where aanbieder = ${aanbieder} and verband = ${verband}`.execute(tx);
  await sql`insert into toegang.werkgebieden (aanbieder, verband, gemeente)
    select ${aanbieder}, ${verband}, gemeente from unnest(${[...gemeenten]}::text[]) gemeente`.execute(tx);
}

export type Afwijking = Wachttijdregel & { readonly verband: string; readonly peildatum: Temporal.PlainDate };

/** What it reported for one gemeente in particular, as far as nothing newer was said for everywhere. */
export const readAfwijkingen = (tx: Tx, aanbieder: string): Promise<readonly Afwijking[]> =>
  rows(
    tx,
    sql`select distinct on (t.verband, t.product, t.gemeente) t.verband, t.product, t.gemeente,
          t.weken_gesprek as "wekenGesprek", t.weken_hulp as "wekenHulp", t.peildatum
        from toegang.wachttijden t
        where t.aanbieder = ${aanbieder} and t.gemeente <> ''
          and not exists (select from toegang.wachttijden n where n.aanbieder = t.aanbieder and n.verband = t.verband
            and n.product = t.product and n.gemeente = '' and n.peildatum > t.peildatum)
        order by t.verband, t.product, t.gemeente, t.peildatum desc`,
  );

export const readWerkgebied = (
  tx: Tx,
  aanbieder: string,
): Promise<readonly { readonly verband: string; readonly gemeente: string }[]> =>
  rows(
    tx,
    sql`select verband, gemeente from toegang.werkgebieden where aanbieder = ${aanbieder} order by verband, gemeente`,
  );

export async function saveWachttijd(
  tx: Tx,
  aanbieder: string,
  verband: string,
  regel: Wachttijdregel,
  op: { readonly peildatum: Temporal.PlainDate; readonly nu: Temporal.Instant },
): Promise<void> {
  await sql`insert into toegang.wachttijden
      (aanbieder, verband, product, gemeente, peildatum, weken_gesprek, weken_hulp, gemeld)
    values (${aanbieder}, ${verband}, ${regel.product}, ${regel.gemeente}, ${op.peildatum}, ${regel.wekenGesprek},
      ${regel.wekenHulp}, ${op.nu})
    on conflict (aanbieder, verband, product, gemeente, peildatum) do update
      set weken_gesprek = excluded.weken_gesprek, weken_hulp = excluded.weken_hulp, gemeld = excluded.gemeld`.execute(
    tx,
  );
}

/** The day of the newest report of an aanbieder in a verband. */
export const laatstePeildatum = async (
  tx: Tx,
  aanbieder: string,
  verband: string,
): Promise<Temporal.PlainDate | null> =>
  (
    await firstRow<{ peildatum: Temporal.PlainDate | null }>(
      tx,
      sql`select max(peildatum) as peildatum from toegang.wachttijden
          where aanbieder = ${aanbieder} and verband = ${verband}`,
    )
  )?.peildatum ?? null;
