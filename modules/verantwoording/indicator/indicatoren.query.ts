// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { norm, type Outcome } from '#libs/explain';
import { bekend, type Waarde } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { indicatorMeten } from './indicator-meten.rule.ts';

export type IndicatorStand = {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
  readonly doelen: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Outcome<number>;
};
type Row = Omit<IndicatorStand, 'stand'> & { readonly gegevens: Readonly<Record<string, Waarde<string | number>>> };

const plan = norm('het plan in het regiopakket');

/** The indicators of the plan with their value, or what is missing before they can have one. */
export async function leesIndicatoren(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  contract: string | null,
): Promise<readonly IndicatorStand[]> {
  const found = await rows<Row>(
    tx,
    sql`select i.code, i.naam, i.definitie, i.gegevens,
          (select coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'naam', d.naam) order by d.naam), '[]')
            from beleid.v_doelen d where d.verband = i.verband and d.code = any (i.doelen)) as doelen
        from beleid.v_indicatoren i
        where i.verband = ${verband} and (${contract}::text is null or i.contracten is null or ${contract} = any (i.contracten))
        order by i.naam`,
  );
  return found.map(({ gegevens, ...indicator }) => {
    const known = (naam: string) => {
      const value = bekend(gegevens[naam] ?? 'onbekend');
      return value === null ? null : String(value);
    };
    const facts = { eenheid: known('eenheid'), databron: known('databron'), meetwijze: known('meetwijze') };
    return { ...indicator, stand: indicatorMeten({ ...facts, bron: plan }) };
  });
}
