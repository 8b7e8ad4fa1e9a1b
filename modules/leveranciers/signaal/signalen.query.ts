// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome, Source } from '#libs/explain';
import { packSource } from '#libs/regiopakket';
import { volledig as contractenPagina } from '#modules/contracten/pack';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import { type GeenZorg, geenZorgSignaal } from './geen-zorg-signaal.rule.ts';

const duty = 'elk-jaar-zorg';

/** Where the region asks for care in every year; null when its plan does not. */
export async function leesZorgeis(context: QueryContext, verband: string): Promise<Source | null> {
  const { pagina } = await leesPagina(context, verband, 'contracten', contractenPagina);
  const verplichting = pagina.verplichtingen.find(({ code }) => code === duty);
  return verplichting ? packSource(`contracten/${duty}`, verplichting) : null;
}

/** Of one provider: since when its oldest running agreement counts, and the last day of granted care in the last year. */
export const leesZorgfeiten = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  { verband, aanbieder }: { readonly verband: string; readonly aanbieder: string },
): Promise<Zorgdagen | undefined> =>
  firstRow(
    tx,
    sql`select
          (select min(o.van) from contracten.v_overeenkomsten o where o.verband = ${verband} and o.aanbieder = ${aanbieder}
            and o.staat = 'getekend' and o.tot >= ${vandaag}) as "overeenkomstVan",
          (select max(laatste) from (
            select max(laatste_zorg) as laatste
            from leveranciers.v_declaratiesommen(${vandaag.subtract({ years: 1 }).with({ day: 1 })}, ${vandaag}, ${aanbieder})
            where oordeel = 'toegekend' group by maand having sum(bedrag) > 0) maanden) as "laatsteZorg"`,
  );

export type Zorgdagen = {
  readonly overeenkomstVan: Temporal.PlainDate | null;
  readonly laatsteZorg: Temporal.PlainDate | null;
};

/** The check for one provider; null when the region does not ask it, or no signed agreement runs. */
export const toetsZorg = (
  { vandaag }: Pick<QueryContext, 'vandaag'>,
  eis: Source | null,
  { overeenkomstVan, laatsteZorg }: Zorgdagen,
): Outcome<GeenZorg> | null =>
  eis && overeenkomstVan ? geenZorgSignaal({ overeenkomstVan, laatsteZorg, vandaag }, eis) : null;

export const isSignaal = (outcome: Outcome<GeenZorg> | null): boolean =>
  outcome?.status === 'decided' && outcome.value.signaal;
