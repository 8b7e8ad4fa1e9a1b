// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { type Beantwoording, countBeantwoord, type Telling } from '../publicatie/beantwoording.store.ts';
import { readBeantwoordingen } from '../publicatie/publicatie.store.ts';
import { reactieColumns } from './reactie.store.ts';
import type { Reactie, Reactiesoort } from './reactie.ts';

export const reactiesPerPagina = 25;
export type Reactiefilter = {
  readonly dialoog: string;
  readonly stuk?: string | undefined;
  readonly bepaling?: string | undefined;
  readonly soort?: Reactiesoort | undefined;
  /** Only those with, or without an answer. */
  readonly stand?: 'open' | 'beantwoord' | undefined;
  readonly pagina: number;
};
export type ReactieRij = Reactie & {
  readonly aanbiedernaam: string;
  readonly stuknaam: string;
  /** What the bepaling said in the version to which was reacted. */
  readonly bepalingtekst: string | null;
  readonly beantwoording: string | null;
  readonly publicatietekst: string | null;
};
export type ReactiesView = {
  readonly tafel: Pick<Dialoogmoment, 'id' | 'naam' | 'staat'>;
  readonly telling: Telling;
  /** How many there are with this filter. */
  readonly gevonden: number;
  readonly rijen: readonly ReactieRij[];
  readonly beantwoordingen: readonly Beantwoording[];
};

/** The reactions that were handed in, page by page, for whoever answers them. */
export const reactiesInzien = defineQuery({
  naam: 'beleid/reacties-inzien',
  rollen: ['beleidsadviseur', 'inkoper', 'programmadirecteur'],
  run: async ({ tx, wie }, filter: Reactiefilter): Promise<ReactiesView | undefined> => {
    const tafel = await readMoment(tx, filter.dialoog);
    if (!tafel || wie.hoed.soort !== 'verband') return undefined;
    const where = conditionOf(filter);
    const rijen = await rows<ReactieRij>(
      tx,
      sql`select ${reactieColumns}, coalesce(v.naam, r.aanbieder) as aanbiedernaam, s.naam as stuknaam,
            p.tekst as bepalingtekst, a.beantwoording, a.publicatietekst
          from (${pageOf(where, filter.pagina)}) r
          join beleid.dialoogstukken s on s.verband = r.verband and s.id = r.stuk
          left join beleid.bepalingen p on p.verband = r.verband and p.stuk = r.stuk and p.versie = r.versie and p.nummer = r.bepaling
          left join beleid.beantwoorde_reacties a on a.verband = r.verband and a.reactie = r.id
          left join regio.v_aanbieders v on v.aanbieder = r.aanbieder
          order by ${ordered}`,
    );
    const [count] = await rows<{ aantal: number }>(
      tx,
      sql`select count(*) as aantal from beleid.reacties r where ${where}`,
    );
    return {
      tafel: { id: tafel.id, naam: tafel.naam, staat: tafel.staat },
      telling: await countBeantwoord(tx, filter.dialoog),
      gevonden: count?.aantal ?? 0,
      rijen,
      beantwoordingen: await readBeantwoordingen(tx, [
        ...new Set(rijen.flatMap(({ beantwoording }) => beantwoording ?? [])),
      ]),
    };
  },
});

/** By stuk, then by bepaling as it is numbered: 3, 3a, 10. */
const ordered = sql`r.stuk, nullif(regexp_replace(r.bepaling, '\\D', '', 'g'), '')::int nulls first, r.bepaling, r.id`;

const pageOf = (where: RawBuilder<unknown>, pagina: number): RawBuilder<unknown> =>
  sql`select r.* from beleid.reacties r where ${where} order by ${ordered}
      limit ${reactiesPerPagina} offset ${(pagina - 1) * reactiesPerPagina}`;

function conditionOf({ dialoog, stuk, bepaling, soort, stand }: Reactiefilter): RawBuilder<unknown> {
  const answered = sql`exists (select from beleid.beantwoorde_reacties a where a.verband = r.verband and a.reactie = r.id)`;
  const parts = [
    sql`r.moment = ${dialoog} and r.ingediend is not null`,
    ...(stuk ? [sql`r.stuk = ${stuk}`] : []),
    ...(bepaling ? [sql`r.bepaling = ${bepaling}`] : []),
    ...(soort ? [sql`r.soort = ${soort}`] : []),
    ...(stand === 'open' ? [sql`not ${answered}`] : []),
    ...(stand === 'beantwoord' ? [answered] : []),
  ];
  return sql.join(parts, sql` and `);
}
