// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

export type Tariefvraag = {
  readonly verband: string;
  readonly product: string;
  /** The CAO that the provider declared; without one, or under one that has no tariff, the basistarief counts. */
  readonly cao: string | null;
  readonly micro: boolean;
  readonly dag: Temporal.PlainDate;
  /** Whose tariff is asked: one of its own goes before that of the region. */
  readonly aanbieder?: string | undefined;
};

/** The tariff that counts, with the key under which it was found: `cao` is `basis` where the CAO has none of its own. */
export type GeldigTarief = {
  readonly id: string;
  readonly bedrag: Eurocent;
  readonly eenheid: Eenheid;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly cao: string;
  readonly micro: boolean;
};

/**
 * What one unit of a product costs on a day: the adopted tariff in whole eurocents [002 §5.3.3]. A micro-onderneming
 * gets the ordinary tariff where the region has none for micro; a provider with an addendum, the tariff in it.
 * `undefined` when nothing was adopted for that day.
 */
export const tariefOp = (
  { tx }: Pick<QueryContext, 'tx'>,
  { verband, product, cao, micro, dag, aanbieder }: Tariefvraag,
): Promise<GeldigTarief | undefined> =>
  firstRow(
    tx,
    sql`select id, bedrag, eenheid, van, tot, cao, micro from (
          select id, bedrag, eenheid, van, tot, ${cao ?? 'basis'} as cao, ${micro}::boolean as micro, 0 as rang
          from tarieven.aanbiedertarieven where verband = ${verband} and product = ${product}
            and aanbieder = ${aanbieder ?? null} and van <= ${dag} and (tot is null or tot >= ${dag})
          union all
          select id, bedrag, eenheid, van, tot, cao, micro, 1 + (cao = 'basis')::int * 2 + (not micro)::int
          from tarieven.tarieven where verband = ${verband} and product = ${product} and staat = 'vastgesteld'
            and cao in (${cao ?? 'basis'}, 'basis') and micro in (${micro}, false)
            and van <= ${dag} and (tot is null or tot >= ${dag})
        ) geldig order by rang limit 1`,
  );
