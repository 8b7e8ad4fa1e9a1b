// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { JsonValue } from '#libs/explain';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Deelsoort, Raadsbesluit, Visieversie } from './regiovisie.ts';

/** A part as the region wrote it. */
export type Bewaarddeel = {
  readonly soort: Deelsoort;
  readonly code: string;
  readonly gegevens: Readonly<Record<string, JsonValue>>;
  readonly naam: string;
  readonly op: Temporal.PlainDate;
};

export const readDelen = (tx: Tx, verband: string): Promise<readonly Bewaarddeel[]> =>
  rows(
    tx,
    sql`select soort, code, gegevens, naam, op from beleid.regiovisiedelen where verband = ${verband} order by soort, code`,
  );

export async function saveDeel(tx: Tx, verband: string, deel: Bewaarddeel): Promise<void> {
  await sql`insert into beleid.regiovisiedelen (verband, soort, code, gegevens, naam, op)
    values (${verband}, ${deel.soort}, ${deel.code}, ${json(deel.gegevens)}, ${deel.naam}, ${deel.op})
    on conflict (verband, soort, code) do update set gegevens = excluded.gegevens, naam = excluded.naam, op = excluded.op`.execute(
    tx,
  );
}

/** The versions that were put before the councils, the newest first. */
export const readVersies = (tx: Tx, verband: string): Promise<readonly Visieversie[]> =>
  rows(
    tx,
    sql`select versie, titel, van::text, tot::text, inhoud, controlegetal, naam, aangeboden from beleid.regiovisies
        where verband = ${verband} order by versie desc`,
  );

export async function insertVersie(tx: Tx, verband: string, versie: Visieversie): Promise<void> {
  await sql`insert into beleid.regiovisies (verband, versie, titel, van, tot, inhoud, controlegetal, naam, aangeboden)
    values (${verband}, ${versie.versie}, ${versie.titel}, ${versie.van}, ${versie.tot}, ${json(versie.inhoud)},
      ${versie.controlegetal}, ${versie.naam}, ${versie.aangeboden})`.execute(tx);
}

/** What the councils decided on a version, by day; what was replaced comes after what stands. */
export const readBesluiten = (tx: Tx, verband: string, versie: number): Promise<readonly Raadsbesluit[]> =>
  rows(
    tx,
    sql`select gemeente, dag::text, uitkomst, kenmerk, nummer, reden, naam from beleid.regiovisievaststellingen
        where verband = ${verband} and versie = ${versie} order by nummer desc, dag, gemeente`,
  );

/** @returns false when somebody wrote one down at the same moment */
export async function insertBesluit(tx: Tx, verband: string, versie: number, besluit: Raadsbesluit): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into beleid.regiovisievaststellingen
          (verband, versie, gemeente, nummer, dag, uitkomst, kenmerk, reden, naam)
        values (${verband}, ${versie}, ${besluit.gemeente}, ${besluit.nummer}, ${besluit.dag}, ${besluit.uitkomst},
          ${besluit.kenmerk}, ${besluit.reden}, ${besluit.naam})
        on conflict do nothing returning gemeente`,
  );
  return row !== undefined;
}
