// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import { rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';
import { type BewaardIndexcijfer, readIndexcijfers } from './indexcijfer.store.ts';
import { voerdeIn } from './indexcijfer-vaststellen.act.ts';
import { readVerwacht, type VerwachteCijfers } from './indexkalender.store.ts';
import { leesMethode, type Methodekeuze } from './indexmethode.query.ts';

export type IndexatieStaat = 'voorgesteld' | 'deels-vastgesteld' | 'vastgesteld' | 'ingetrokken';
export type IndexatieRij = {
  readonly id: string;
  readonly jaar: number;
  readonly staat: IndexatieStaat;
  /** No other can be made for its year. */
  readonly isLopend: boolean;
  readonly contracten: number;
  readonly tarieven: number;
  /** The percentages that were used, in the order of their size. */
  readonly procenten: readonly string[];
  readonly voorbeeld: boolean;
};
export type CijferRij = BewaardIndexcijfer & {
  /** Waits for a second person, and this viewer is one. */
  readonly magVaststellen: boolean;
};
export type IndexatiesView = {
  readonly methode: Methodekeuze;
  readonly cijfers: readonly CijferRij[];
  /** Figures that were to be published by now and are not here. */
  readonly verwacht: readonly VerwachteCijfers[];
  readonly indexaties: readonly IndexatieRij[];
  readonly magInvoeren: boolean;
  /** The next year that can be indexed, for who may prepare it; null when there is an indexation for it already. */
  readonly voorbereiden: number | null;
  readonly vandaag: Temporal.PlainDate;
};

/** The figures, the method, what is still awaited, and the indexations of each year. */
export const indexatiesInzien = defineQuery({
  naam: 'tarieven/indexaties-inzien',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<IndexatiesView | null> => {
    const { tx, vandaag, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const isOwn = wie.hoed.soort === 'verband';
    const may = (rol: 'inkoper' | 'beleidsadviseur') => isOwn && wie.hoed.rollen.includes(rol);
    const magInvoeren = may('inkoper') || may('beleidsadviseur');
    const cijfers: CijferRij[] = [];
    for (const cijfer of await readIndexcijfers(tx, verband)) {
      const waits = magInvoeren && cijfer.staat === 'concept';
      cijfers.push({ ...cijfer, magVaststellen: waits && !(await voerdeIn(context, cijfer.id)) });
    }
    const indexaties = await readIndexaties(tx, verband);
    const next = vandaag.year + 1;
    const isThere = indexaties.some(({ jaar, isLopend }) => jaar === next && isLopend);
    return {
      methode: await leesMethode(context, verband),
      cijfers,
      verwacht: isOwn ? await readVerwacht(tx, verband, vandaag) : [],
      indexaties,
      magInvoeren,
      voorbereiden: may('inkoper') && !isThere ? next : null,
      vandaag,
    };
  },
});

/** How an indexation stands follows from its contracts. Who may not read proposals sees what was adopted. */
const readIndexaties = (tx: Tx, verband: string): Promise<readonly IndexatieRij[]> =>
  rows(
    tx,
    sql`select i.id, i.jaar, i.voorbeeld, count(*)::int as contracten, sum(t.aantal)::int as tarieven,
          array_agg(distinct c.procent order by c.procent) as procenten,
          i.ingetrokken is null as "isLopend",
          case when bool_and(coalesce(v.staat, 'vastgesteld') = 'vastgesteld') then 'vastgesteld'
            when bool_or(v.staat = 'vastgesteld') then 'deels-vastgesteld'
            when i.ingetrokken is not null then 'ingetrokken' else 'voorgesteld' end as staat
        from tarieven.indexaties i
        join tarieven.indexatie_contracten c on c.verband = i.verband and c.indexatie = i.id
        left join tarieven.voorstellen v on v.verband = c.verband and v.id = c.voorstel
        join lateral (select count(*) as aantal from tarieven.tarieven t where t.verband = c.verband
          and t.voorstel = c.voorstel) t on true
        where i.verband = ${verband} group by i.verband, i.id order by i.jaar desc, i.opgesteld desc`,
  );
