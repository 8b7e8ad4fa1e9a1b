// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '../database.ts';
import type { Dossierstuk } from '../deur.ts';
import { deuren } from '../huis.ts';
import { defineQuery } from '../query.ts';
import { type Leeslogrij, leeslogkolommen } from './leesloglijst.ts';

/** As many lines as one answer to a citizen holds, the newest. */
const mostLines = 5_000;

/** One line of what was done with somebody's data, and what of that person it concerned. */
export type Inzageregel = Omit<Leeslogrij, 'betrokkenen' | 'aantal'> & { readonly over: readonly string[] };
export type Inzage = {
  readonly organisatie: string;
  readonly gemaakt: Temporal.Instant;
  /** How many records of each kind there are about this person. */
  readonly stukken: readonly { readonly soort: string; readonly aantal: number }[];
  readonly regels: readonly Inzageregel[];
  readonly ingekort: boolean;
};

/**
 * What a citizen may ask: who saw and changed what about me, when, and on what ground. Who is asked about travels in a
 * body only, and that this was looked up stands in the log, so in the next answer too.
 */
export const inzageGeven = defineQuery({
  naam: 'platform/inzage-geven',
  rollen: ['gegevensbescherming', 'toegang'],
  run: async (context, { bsn }: { readonly bsn: string }): Promise<Inzage> => {
    const { tx, wie, nu } = context;
    const stukken: Dossierstuk[] = [];
    for (const { overPersoon } of deuren) if (overPersoon) stukken.push(...(await overPersoon(context, bsn)));
    const ids = stukken.map(({ id }) => id);
    const found = ids.length === 0 ? [] : await rows<Gevonden>(tx, regelsOver(ids));
    await context.verwerkt({ soort: 'zoeken', wat: 'platform/inzage-geven', grond: 'inzage', betrokkenen: ids });
    const soortVan = new Map(stukken.map(({ id, soort }) => [id, soort]));
    const perSoort = Object.groupBy(stukken, ({ soort }) => soort);
    return {
      organisatie: wie.hoed.naam,
      gemaakt: nu,
      stukken: Object.entries(perSoort).map(([soort, een = []]) => ({ soort, aantal: een.length })),
      regels: found.slice(0, mostLines).map(({ eigen, betrokkenen: _, aantal: __, ...regel }) => ({
        ...regel,
        over: [...new Set(eigen.flatMap((id) => soortVan.get(id) ?? []))],
      })),
      ingekort: found.length > mostLines,
    };
  },
});

type Gevonden = Leeslogrij & { readonly eigen: readonly string[] };

/** Of each line only what it says about this person: a list names others too. */
const regelsOver = (ids: readonly string[]) => sql`
  select ${leeslogkolommen}, array(select unnest(l.betrokkenen) intersect select unnest(${sql.val([...ids])}::text[])) as eigen
  from platform.leeslog_over(${sql.val([...ids])}) l order by l.op desc, l.id desc limit ${mostLines + 1}`;
