// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { input, type Outcome } from '#libs/explain';
import { type Herkomst, packSource } from '#libs/regiopakket';
import { firstRow, type Tx } from '#platform/database';
import { readGevolgen, readOordelen } from './evaluatie.store.ts';
import type { Evaluatie } from './evaluatie.ts';
import { evaluatieCompleet } from './evaluatie-compleet.rule.ts';

export const readHerkomst = async (tx: Tx, verband: string, evaluatie: string): Promise<Herkomst | null> =>
  (
    await firstRow<{ herkomst: Herkomst | null }>(
      tx,
      sql`select herkomst from beleid.evaluaties where verband = ${verband} and code = ${evaluatie}`,
    )
  )?.herkomst ?? null;

/** Whether an evaluation as it is kept lacks nothing. */
export async function isCompleet(tx: Tx, verband: string, evaluatie: Evaluatie): Promise<Outcome<true>> {
  const herkomst = await readHerkomst(tx, verband, evaluatie.code);
  return evaluatieCompleet({
    evaluatie,
    oordelen: await readOordelen(tx, verband, evaluatie.code),
    gevolgen: (await readGevolgen(tx, verband, evaluatie.code)).length,
    planbron: herkomst ? packSource(`beleid/${evaluatie.code}`, herkomst) : input,
  });
}
