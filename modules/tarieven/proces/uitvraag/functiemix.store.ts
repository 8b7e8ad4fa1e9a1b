// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { json, rows, type Tx } from '#platform/database';
import type { Mixdeel, Mixwijze } from './uitvraag.ts';

/** The function mix with which the region computes a product, from a day on, and why this one. */
export type Functiemix = {
  readonly verband: string;
  readonly id: string;
  readonly proces: string;
  readonly product: string;
  readonly van: Datum;
  readonly aandelen: readonly Mixdeel[];
  readonly wijze: Mixwijze;
  readonly motivering: string;
  /** How many aanbieders answered. */
  readonly aantal: number;
  readonly op: Temporal.Instant;
  readonly naam: string;
};

const columns = sql`m.verband, m.id, m.proces, m.product, m.van, m.aandelen, m.wijze, m.motivering, m.aantal, m.op, m.naam`;

/** Of each product the mix that counts on a day; of a process that was stopped none. */
export const readGeldigeMixen = (
  tx: Tx,
  verband: string,
  dag: Datum,
): Promise<readonly (Functiemix & { readonly voorbeeld: boolean })[]> =>
  rows(
    tx,
    sql`select distinct on (m.product) ${columns}, p.voorbeeld from tarieven.functiemixen m
        join tarieven.processen p on p.verband = m.verband and p.id = m.proces and p.staat <> 'gestaakt'
        where m.verband = ${verband} and m.van <= ${dag} order by m.product, m.van desc, m.op desc, m.id desc`,
  );

/** Every mix that was chosen in a process, the newest first. */
export const readMixenVan = (tx: Tx, verband: string, proces: string): Promise<readonly Functiemix[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.functiemixen m where m.verband = ${verband} and m.proces = ${proces}
        order by m.op desc, m.id desc`,
  );

export async function insertFunctiemix(tx: Tx, nieuw: Functiemix): Promise<void> {
  await sql`insert into tarieven.functiemixen
      (verband, id, proces, product, van, aandelen, wijze, motivering, aantal, op, naam)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.proces}, ${nieuw.product}, ${nieuw.van}, ${json(nieuw.aandelen)},
      ${nieuw.wijze}, ${nieuw.motivering}, ${nieuw.aantal}, ${nieuw.op}, ${nieuw.naam})`.execute(tx);
}
