// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend, type Waarde } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Eenheid, Kostprijsvraag } from '../kostprijs/kostprijsmodel.ts';
import { clienttijd } from '../kostprijs/tijdsoort.ts';
import type { Wet } from '../kostprijs/wettelijk-element.ts';

/** A product as far as its price is concerned: the newest version of the product book, or the one of a day. */
export type TeBeprijzen = {
  readonly product: string;
  readonly naam: string;
  readonly contract: string;
  readonly eenheid: Eenheid;
  readonly wet: Wet;
  /** Which time for a client it lets be declared; null when it does not say. */
  readonly declarabel: Kostprijsvraag['declarabel'] | null;
  readonly staat: 'concept' | 'vastgesteld';
};

/**
 * The products of a contract, or of the whole verband, in the order of the product book. Where nothing is counted per
 * client there is no tariff either.
 * @param dag as they are on this day: the version that holds goes before one that is being prepared
 */
export async function leesTeBeprijzen(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string | null = null,
  dag: Temporal.PlainDate | null = null,
): Promise<readonly TeBeprijzen[]> {
  const found = await rows<Omit<TeBeprijzen, 'declarabel'> & { readonly indirect: Indirect }>(
    tx,
    sql`select product, naam, contract, eenheid, wet, staat, indirect from (
          select distinct on (p.product) p.product, p.naam, p.contract, p.eenheid, p.wet, p.staat, p.volgorde, t.indirect
          from producten.v_producten p
          left join producten.v_declarabele_tijd t
            on t.verband = p.verband and t.product = p.product and t.versie = p.versie
          where p.verband = ${verband} and (${contract}::text is null or p.contract = ${contract})
          order by p.product, (${dag}::date is not null and p.staat = 'vastgesteld' and p.van <= ${dag}::date
            and (p.tot is null or p.tot >= ${dag}::date)) desc, p.versie desc
        ) newest where eenheid <> 'geen' order by volgorde, product`,
  );
  return found.map(({ indirect, ...product }) => ({ ...product, declarabel: declarabelVolgens(indirect) }));
}

type Indirect = Waarde<readonly string[]> | null;

/** A product that names its declarable time means that other time is not; one that is silent leaves it to the model. */
function declarabelVolgens(indirect: Indirect): TeBeprijzen['declarabel'] {
  const named = indirect === 'geen' ? [] : indirect && bekend(indirect);
  return named && clienttijd.map((soort) => ({ soort, declarabel: named.includes(soort) }));
}
