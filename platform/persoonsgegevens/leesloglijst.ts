// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from '../context.ts';
import { rows } from '../database.ts';
import type { Rol } from '../hoed.ts';
import { type Collega, listColleagues } from '../identiteit.ts';
import type { Grond, Verwerking } from '../leeslog.ts';
import { defineQuery } from '../query.ts';
import { controleerKeten, type Ketenstand } from './keten.ts';

/** Who watches over personal data. */
export const toezichthouders: readonly Rol[] = ['gegevensbescherming'];

export type Leeslogrij = {
  readonly id: number;
  readonly op: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
  readonly soort: Verwerking;
  /** The act or what was seen, as a code. */
  readonly wat: string;
  readonly grond: Grond;
  readonly herkomst: string;
  readonly noodtoegang: string | null;
  /** How many records it concerned, and the first of them. */
  readonly aantal: number;
  readonly betrokkenen: readonly string[];
};

export type Leeslogfilter = {
  readonly van?: Temporal.PlainDate | undefined;
  /** The last day. */
  readonly tot?: Temporal.PlainDate | undefined;
  readonly persoon?: string | undefined;
  readonly soort?: Verwerking | undefined;
  /** A record of ours, such as a casus: only what concerned that. */
  readonly over?: string | undefined;
  /** The last line of the page before. */
  readonly na?: number | undefined;
  readonly aantal?: number | undefined;
};

const mostShown = 200;
/** As many lines as one file holds. */
const mostExported = 20_000;
const shownSubjects = 5;

export const leeslogkolommen = sql`l.id, l.op, l.persoon, l.naam, l.organisatie, l.rollen, l.soort, l.wat, l.grond, l.herkomst,
  l.noodtoegang, cardinality(l.betrokkenen) as aantal, l.betrokkenen[1:${sql.lit(shownSubjects)}::integer] as betrokkenen`;

/** The log of the own organisation, the newest lines first. */
export const leesloglijst = defineQuery({
  naam: 'platform/leesloglijst',
  rollen: toezichthouders,
  run: (context, filter: Leeslogfilter): Promise<readonly Leeslogrij[]> =>
    lees(context, filter, Math.min(filter.aantal ?? mostShown, mostShown)),
});

/** The same to take along. That it was taken along stands in the log itself. */
export const leeslogUitvoeren = defineQuery({
  naam: 'platform/leeslog-uitvoeren',
  rollen: toezichthouders,
  run: async (context, filter: Omit<Leeslogfilter, 'na' | 'aantal'>): Promise<readonly Leeslogrij[]> => {
    const found = await lees(context, filter, mostExported);
    await context.verwerkt({
      soort: 'kopieren',
      wat: 'platform/leeslog-uitvoeren',
      grond: 'toezicht',
      betrokkenen: ['leeslog'],
    });
    return found;
  },
});

const lees = ({ tx, wie }: QueryContext, filter: Leeslogfilter, aantal: number): Promise<readonly Leeslogrij[]> => {
  const { van, tot, persoon, soort, over, na } = filter;
  const voorwaarden: readonly RawBuilder<unknown>[] = [
    sql`l.eigenaar_soort = ${wie.hoed.soort} and l.eigenaar = ${wie.hoed.code}`,
    ...(van ? [sql`l.op >= ${middernacht(van)}`] : []),
    ...(tot ? [sql`l.op < ${middernacht(tot.add({ days: 1 }))}`] : []),
    ...(persoon ? [sql`l.persoon = ${persoon}`] : []),
    ...(soort ? [sql`l.soort = ${soort}`] : []),
    ...(na ? [sql`(l.op, l.id) < (select o.op, o.id from platform.leeslog o where o.id = ${na})`] : []),
  ];
  const bron = over ? sql`platform.leeslog_over(${sql.val([over])}) l` : sql`platform.leeslog l`;
  return rows(
    tx,
    sql`select ${leeslogkolommen} from ${bron} where ${sql.join(voorwaarden, sql` and `)}
        order by l.op desc, l.id desc limit ${aantal}`,
  );
};

/** The first moment of a day, here. */
const middernacht = (dag: Temporal.PlainDate): Temporal.Instant => dag.toZonedDateTime('Europe/Amsterdam').toInstant();

/** Whom one can choose from: who acts in the name of the own organisation now. */
export const leeslogGebruikers = defineQuery({
  naam: 'platform/leeslog-gebruikers',
  rollen: toezichthouders,
  run: (context, _: Record<never, never>): Promise<readonly Collega[]> => listColleagues(context),
});

/** Is every line of the own log there, as it was written? */
export const leeslogControleren = defineQuery({
  naam: 'platform/leeslog-controleren',
  rollen: toezichthouders,
  run: ({ tx, wie }, _: Record<never, never>): Promise<Ketenstand> => controleerKeten(tx, wie.hoed),
});
