// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

/** Products of which an adopted tariff of these months or later rests on an example. */
export const leesVoorbeeldproducten = async (
  tx: Tx,
  verband: string,
  van: Temporal.PlainDate,
): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await rows<{ product: string }>(
        tx,
        sql`select distinct product from tarieven.v_tarieven where verband = ${verband} and staat = 'vastgesteld'
            and voorbeeld and (tot is null or tot >= ${van})`,
      )
    ).map(({ product }) => product),
  );
