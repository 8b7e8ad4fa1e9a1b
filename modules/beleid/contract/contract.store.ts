// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import type { PakketKeuzes } from '../pack.ts';

/** One of the numbered contracts of the plan, with its choices on the four instruments. */
export type Contract = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly wet: 'jeugdwet' | 'wmo';
  /** null while nothing is chosen for this contract. */
  readonly keuzes: PakketKeuzes | null;
};

/**
 * A contract of the plan, or `undefined` when the plan has none by this code.
 * @param dag the day whose choices count: what was bought earlier rests on the choices of its own day
 */
export const leesContract = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  code: string,
  dag: Datum = vandaag,
): Promise<Contract | undefined> =>
  firstRow(
    tx,
    sql`select code, nummer, naam, wet, beleid.v_keuzes_op(verband, code, ${dag}) as keuzes
        from beleid.contracten where verband = ${verband} and code = ${code}`,
  );

export type ContractRij = Contract & { readonly segment: string; readonly herkomst: Herkomst };

/** The contracts of the plan with the choices that count today. */
export const readContracten = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
): Promise<readonly ContractRij[]> =>
  rows(
    tx,
    sql`select code, nummer, naam, wet, beleid.v_keuzes_op(verband, code, ${vandaag}) as keuzes, segment, herkomst
        from beleid.contracten where verband = ${verband} order by nummer`,
  );
