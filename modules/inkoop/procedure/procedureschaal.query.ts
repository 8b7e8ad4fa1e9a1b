// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type InkoopschaalReden, leesInkoopschaal } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Procedure } from './procedure.ts';

/** Does the verband itself buy what this procedure asks for, on the day that the contracts begin? [001 §5.3] */
export async function leesProcedureschaal(
  { tx }: Pick<QueryContext, 'tx'>,
  { verband, contract, ingang }: Pick<Procedure, 'verband' | 'contract' | 'ingang'>,
): Promise<Outcome<true, InkoopschaalReden> | null> {
  const found = await rows<{ categorie: string }>(
    tx,
    sql`select distinct categorie from producten.v_producten
        where verband = ${verband} and contract = ${contract} and staat = 'vastgesteld' and categorie is not null
          and van <= ${ingang} and (tot is null or tot >= ${ingang})`,
  );
  return leesInkoopschaal({ tx }, { verband, contract, categorieen: found.map((row) => row.categorie), dag: ingang });
}
