// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';

export const motiveringsoorten = ['pdf', 'docx'] as const;
export type Motiveringsoort = (typeof motiveringsoorten)[number];

/** A motivation that was kept with the decision, without its content. */
export type BewaardeMotivering = {
  readonly voorstel: string;
  readonly soort: Motiveringsoort;
  readonly naam: string;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly op: Temporal.Instant;
};
type MetInhoud = BewaardeMotivering & { readonly inhoud: Uint8Array };

const columns = sql`voorstel, soort, naam, encode(sha256, 'hex') as sha256, op`;

/** What was kept when a proposal was adopted: one for each kind of file. */
export const readMotiveringenVan = (tx: Tx, voorstel: string): Promise<readonly BewaardeMotivering[]> =>
  rows(tx, sql`select ${columns} from tarieven.motiveringen where voorstel = ${voorstel} order by soort desc`);

export const readMotivering = (tx: Tx, voorstel: string, soort: Motiveringsoort): Promise<MetInhoud | undefined> =>
  firstRow(
    tx,
    sql`select ${columns}, inhoud from tarieven.motiveringen where voorstel = ${voorstel} and soort = ${soort}`,
  );

/** The motivation that was kept of exactly the adopted tariffs of a contract on a day; nothing where there is none. */
export const readMotiveringOp = async (
  tx: Tx,
  verband: string,
  contract: string,
  dag: Datum,
): Promise<string | undefined> =>
  (
    await firstRow<{ voorstel: string }>(
      tx,
      sql`select m.voorstel from tarieven.motiveringen m
          where m.verband = ${verband} and m.contract = ${contract} and m.soort = 'pdf' and m.tarieven = (
            select array_agg(t.id order by t.id) from tarieven.tarieven t
            where t.verband = ${verband} and t.contract = ${contract} and t.staat = 'vastgesteld'
              and t.van <= ${dag} and (t.tot is null or t.tot >= ${dag}))
          order by m.op desc limit 1`,
    )
  )?.voorstel;

type Nieuw = Omit<BewaardeMotivering, 'sha256'> & {
  readonly verband: string;
  readonly contract: string;
  readonly dag: Datum;
  readonly tarieven: readonly string[];
  readonly sha256: Uint8Array;
  readonly inhoud: Uint8Array;
};

/** Keeps it once: what was kept does not change. */
export async function insertMotivering(tx: Tx, nieuw: Nieuw): Promise<void> {
  await sql`insert into tarieven.motiveringen (verband, voorstel, soort, contract, dag, tarieven, naam, sha256, inhoud, op)
    values (${nieuw.verband}, ${nieuw.voorstel}, ${nieuw.soort}, ${nieuw.contract}, ${nieuw.dag},
      (select array_agg(id order by id) from unnest(${[...nieuw.tarieven]}::uuid[]) id), ${nieuw.naam}, ${nieuw.sha256},
      ${nieuw.inhoud}, ${nieuw.op})
    on conflict do nothing`.execute(tx);
}
