// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';

/** Whom a decision was told afterwards, and when that gemeente took note. */
export type Kennisneming = {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly gemeld: Temporal.Instant;
  readonly gelezen: Temporal.Instant | null;
  readonly naam: string | null;
};

type Melding = {
  readonly verband: string;
  readonly besluit: string;
  readonly gemeente: string;
  readonly gemeld: Temporal.Instant;
};

export async function insertMelding(tx: Tx, { verband, besluit, gemeente, gemeld }: Melding): Promise<void> {
  await sql`insert into regio.kennisnemingen (verband, besluit, gemeente, gemeld)
    values (${verband}, ${besluit}, ${gemeente}, ${gemeld}) on conflict do nothing`.execute(tx);
}

/** Only of the own gemeente; taking note a second time changes nothing. */
export async function zetGelezen(
  tx: Tx,
  besluit: string,
  { gelezen, naam }: { readonly gelezen: Temporal.Instant; readonly naam: string },
): Promise<void> {
  await sql`update regio.kennisnemingen set gelezen = ${gelezen}, naam = ${naam}
    where besluit = ${besluit} and gemeente = app.gemeente() and gelezen is null`.execute(tx);
}

export const readKennisnemingen = (tx: Tx, besluit: string): Promise<readonly Kennisneming[]> =>
  rows(
    tx,
    sql`select k.gemeente, coalesce(l.naam, k.gemeente) as gemeentenaam, k.gemeld, k.gelezen, k.naam
        from regio.kennisnemingen k left join regio.leden l on l.verband = k.verband and l.gemeente = k.gemeente
        where k.besluit = ${besluit} order by 2`,
  );

/** What lies in the dossier beside the decision: an advice with what was done with it, or what it rests on. */
export type Besluitstuk = {
  readonly id: string;
  readonly soort: 'advies' | 'stuk';
  readonly van: string;
  readonly tekst: string;
  readonly gedaan: string | null;
  readonly naam: string;
  readonly op: Temporal.Instant;
};

export const readStukken = (tx: Tx, besluit: string): Promise<readonly Besluitstuk[]> =>
  rows(
    tx,
    sql`select id, soort, van, tekst, gedaan, naam, op from regio.besluitstukken where besluit = ${besluit} order by op, id`,
  );

/** @returns false when there is no such decision of this verband */
export async function insertStuk(
  tx: Tx,
  { verband, besluit, ...stuk }: Besluitstuk & { readonly verband: string; readonly besluit: string },
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into regio.besluitstukken (verband, id, besluit, soort, van, tekst, gedaan, naam, op)
        select b.verband, ${stuk.id}::uuid, b.id, ${stuk.soort}, ${stuk.van}, ${stuk.tekst}, ${stuk.gedaan}, ${stuk.naam}, ${stuk.op}::timestamptz
        from regio.besluiten b where b.verband = ${verband} and b.id = ${besluit} returning id`,
  );
  return row !== undefined;
}
