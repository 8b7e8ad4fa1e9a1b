// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import type { PakketKeuzes } from '../pack.ts';

/** One of the numbered contracts of the plan, with its choices on the four instruments. */
export type Contract = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly wet: 'jeugdwet' | 'wmo';
  /** null while the pack does not give the choices of this contract. */
  readonly keuzes: PakketKeuzes | null;
};

/** A contract of the plan, or `undefined` when the plan has none by this code. */
export const leesContract = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  code: string,
): Promise<Contract | undefined> =>
  firstRow(
    tx,
    sql`select code, nummer, naam, wet, keuzes from beleid.contracten where verband = ${verband} and code = ${code}`,
  );
