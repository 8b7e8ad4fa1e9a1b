// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';

/** What a product of a contract can serve. */
export type Dienbaar = {
  readonly doelen: readonly { readonly code: string; readonly naam: string; readonly soort: string }[];
  readonly kernbedingen: readonly {
    readonly code: string;
    readonly naam: string;
    readonly soort: string;
    readonly staat: string;
    readonly voorbeeld: boolean;
  }[];
};

/** The doelen that are about this contract and the kernbedingen of it, as `beleid` publishes them. */
export const leesDienbaar = async (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
): Promise<Dienbaar> => ({
  doelen: await rows(
    tx,
    sql`select d.code, d.naam, d.soort from beleid.v_doelen d
        join beleid.v_doel_contracten c on c.verband = d.verband and c.doel = d.code
        where d.verband = ${verband} and c.contract = ${contract} order by d.naam`,
  ),
  kernbedingen: await rows(
    tx,
    sql`select code, naam, soort, staat, voorbeeld from beleid.v_kernbedingen
        where verband = ${verband} and contract = ${contract} order by naam`,
  ),
});
