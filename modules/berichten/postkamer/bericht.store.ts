// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, json, type Tx } from '#platform/database';
import { ontsleutel, type Sleutels, versleutel } from '#platform/kluis';
import type { Postbericht } from './postbericht.ts';

export type NieuwBericht = Postbericht & {
  readonly op: Temporal.Instant;
  readonly inhoud: Uint8Array;
  readonly antwoordOp: string | null;
  readonly antwoordVoor: Temporal.PlainDate | null;
};

const sealFor = (gemeente: string) => `berichten.berichten/${gemeente}`;
export const hashOf = (inhoud: Uint8Array): Uint8Array => createHash('sha256').update(inhoud).digest();

/** Keeps a message once: the same content again gives the identifier of the first. */
export async function insertBericht(
  tx: Tx,
  sleutels: Sleutels,
  nieuw: NieuwBericht,
): Promise<{ id: string; nieuw: boolean }> {
  const sha256 = hashOf(nieuw.inhoud);
  const inserted = await firstRow<{ id: string }>(
    tx,
    sql`insert into berichten.berichten (gemeente, id, aanbieder, richting, standaard, soort, identificatie, dagtekening, op,
          sha256, inhoud, geldig, bevindingen, antwoord_op, antwoord_voor)
        values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.richting}, ${nieuw.standaard}, ${nieuw.soort},
          ${nieuw.identificatie}, ${nieuw.dagtekening}, ${nieuw.op}, ${sha256},
          ${versleutel(sleutels, nieuw.inhoud, sealFor(nieuw.gemeente))}, ${nieuw.geldig}, ${json(nieuw.bevindingen)},
          ${nieuw.antwoordOp}, ${nieuw.antwoordVoor})
        on conflict (gemeente, aanbieder, richting, sha256) do nothing returning id`,
  );
  if (inserted) return { id: inserted.id, nieuw: true };
  const before = await firstRow<{ id: string }>(
    tx,
    sql`select id from berichten.berichten where gemeente = ${nieuw.gemeente} and aanbieder = ${nieuw.aanbieder}
        and richting = ${nieuw.richting} and sha256 = ${sha256}`,
  );
  return { id: before?.id ?? nieuw.id, nieuw: false };
}

/** The unchanged bytes of a message that the hat may read. */
export async function readInhoud(tx: Tx, sleutels: Sleutels, id: string): Promise<Uint8Array | undefined> {
  const row = await firstRow<{ gemeente: string; inhoud: Uint8Array }>(
    tx,
    sql`select gemeente, inhoud from berichten.berichten where id = ${id}`,
  );
  return row && ontsleutel(sleutels, row.inhoud, sealFor(row.gemeente));
}

/**
 * Did this sender use this identification for this kind of message before this one came in? (TR056)
 * A message that broke an in-message rule counts as not sent, so its identification is free again; the standard does
 * not say so itself (berichten.md §9.4), but the sender must send the same declaration anew.
 */
export async function identificatieGebruikt(tx: Tx, bericht: Postbericht): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`select from berichten.berichten b, (select op, id from berichten.berichten where id = ${bericht.id}) dit
        where b.gemeente = ${bericht.gemeente} and b.aanbieder = ${bericht.aanbieder} and b.richting = ${bericht.richting}
          and b.standaard = ${bericht.standaard} and b.soort = ${bericht.soort} and b.identificatie = ${bericht.identificatie}
          and b.geldig and (b.op, b.id) < (dit.op, dit.id) limit 1`,
  );
  return row !== undefined;
}

/** The next identification for messages that a gemeente sends to an aanbieder: a serial number of at most 12 digits. */
export async function nextIdentificatie(tx: Tx, gemeente: string, aanbieder: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`berichten:${gemeente}:${aanbieder}`}, 2))`.execute(tx);
  const row = await firstRow<{ laatste: number }>(
    tx,
    sql`select coalesce(max(identificatie::bigint), 0) as laatste from berichten.berichten
        where gemeente = ${gemeente} and aanbieder = ${aanbieder} and richting = 'naar-aanbieder'
          and identificatie ~ '^[0-9]{1,9}$'`,
  );
  return String((row?.laatste ?? 0) + 1).padStart(9, '0');
}
