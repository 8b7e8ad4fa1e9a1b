// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Verlengingseis, type Verlengingstoets, verlengingGebonden } from './verlenging-gebonden.rule.ts';

/** What moties ask before this contract is extended; for who may not read moties there is none. */
export const leesVerlengingstoets = async (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string,
  termijnBegon: Temporal.PlainDate,
): Promise<Outcome<Verlengingstoets>> =>
  verlengingGebonden(
    await rows<Verlengingseis>(
      tx,
      sql`select m.code, m.titel, m.strekking, (
            select max(s.op) from beleid.motiestappen s where s.verband = m.verband and s.motie = m.code
              and s.soort = 'contract' and s.koppeling = ${contract}) as "laatsteStap"
          from beleid.moties m where m.verband = ${verband} and ${contract} = any(m.bindt_verlenging)
          order by m.nummer nulls last, m.titel`,
    ),
    termijnBegon,
  );
