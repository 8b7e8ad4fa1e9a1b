// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, type Tx } from '#platform/database';

// What the public reads is made from what the owners keep; it holds nothing of its own. Rows are named as their columns.

/** One product of one aanbieder in one gemeente. */
export type Keuzeaanbod = {
  readonly gemeente: string;
  readonly product: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly weken_gesprek: number | null;
  readonly weken_hulp: number | null;
  readonly peildatum: Temporal.PlainDate | null;
  /** All its stops, as PostgreSQL writes a `datemultirange`. */
  readonly stops: string;
  readonly voorbeeld: boolean;
};

/** An adopted version of a product as people look for it. */
export type Wijzerproduct = {
  readonly product: string;
  readonly versie: number;
  readonly naam: string;
  readonly gewone_naam: string;
  readonly uitleg: string;
  readonly in_gewone_woorden: boolean;
  readonly doelgroep: string | null;
  readonly wet: string;
  readonly leeftijd_van: number | null;
  readonly leeftijd_tot: number | null;
  /** Codes of the roads to it; null where the plan does not say. */
  readonly routes: readonly string[] | null;
  /** What an aanbieder may ask of who does not come, in eurocents; null when it may not, or nobody says how much. */
  readonly niet_gekomen_cent: number | null;
  readonly van: Temporal.PlainDate | null;
  readonly tot: Temporal.PlainDate | null;
  readonly volgorde: number;
  readonly voorbeeld: boolean;
  readonly woorden: string;
};

/** One at a time for each verband: two that make the same rows again would be in each other's way. */
export async function wachtOpBeurt(tx: Tx, verband: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`keuzeaanbod:${verband}`}, 0))`.execute(tx);
}

export async function wisKeuzeaanbod(tx: Tx, verband: string, aanbieder: string | null): Promise<void> {
  await sql`delete from toegang.keuzeaanbod
    where verband = ${verband} and (${aanbieder}::text is null or aanbieder = ${aanbieder})`.execute(tx);
}

export async function insertKeuzeaanbod(
  tx: Tx,
  verband: string,
  aanbieder: string,
  rijen: readonly Keuzeaanbod[],
): Promise<void> {
  await sql`insert into toegang.keuzeaanbod (verband, aanbieder, gemeente, product, van, tot, weken_gesprek, weken_hulp,
      peildatum, stops, voorbeeld)
    select ${verband}, ${aanbieder}, r.* from jsonb_to_recordset(${json(rijen)}) r (gemeente text, product text, van date,
      tot date, weken_gesprek integer, weken_hulp integer, peildatum date, stops datemultirange,
      voorbeeld boolean)`.execute(tx);
}

export async function vervangWijzerproducten(
  tx: Tx,
  verband: string,
  producten: readonly Wijzerproduct[],
): Promise<void> {
  await sql`delete from toegang.wijzerproducten where verband = ${verband}`.execute(tx);
  await sql`insert into toegang.wijzerproducten (verband, product, versie, naam, gewone_naam, uitleg, in_gewone_woorden,
      doelgroep, wet, leeftijd_van, leeftijd_tot, routes, niet_gekomen_cent, van, tot, volgorde, voorbeeld, woorden)
    select ${verband}, r.* from jsonb_to_recordset(${json(producten)}) r (product text, versie integer, naam text,
      gewone_naam text, uitleg text, in_gewone_woorden boolean, doelgroep text, wet text, leeftijd_van integer,
      leeftijd_tot integer, routes text[], niet_gekomen_cent integer, van date, tot date, volgorde integer, voorbeeld boolean,
      woorden text)`.execute(tx);
}
