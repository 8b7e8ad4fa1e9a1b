// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import type { Wet } from '../kostprijs/wettelijk-element.ts';

/** A product as far as its price is concerned: the newest version of the product book. */
export type TeBeprijzen = {
  readonly product: string;
  readonly naam: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly wet: Wet;
  readonly staat: 'concept' | 'vastgesteld';
};

/** Where nothing is counted per client there is no tariff either. The products of a contract, or of the whole verband, in the order of the product book. */
export const leesTeBeprijzen = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string | null = null,
): Promise<readonly TeBeprijzen[]> =>
  rows(
    tx,
    sql`select product, naam, contract, eenheid, wet, staat from (
          select distinct on (product) product, naam, contract, eenheid, wet, staat, volgorde from producten.v_producten
          where verband = ${verband} and (${contract}::text is null or contract = ${contract})
          order by product, versie desc
        ) newest where eenheid <> 'geen' order by volgorde, product`,
  );
