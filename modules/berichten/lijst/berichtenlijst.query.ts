// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { lezers } from '../postkamer/rollen.ts';
import { bsnSleutel } from '../zoeken/zoeksleutel.store.ts';
import { type BerichtRij, type Gelezen, readUnread, rijkolommen } from './berichtrij.query.ts';

/** What people choose from: how a message stands, and what of it asks something of them. */
export const filterstaten = ['nieuw', 'wacht', 'te-laat', 'fout', 'beantwoord', 'beoordelen', 'klaar'] as const;
export type Filterstaat = (typeof filterstaten)[number];

export type Berichtfilter = {
  readonly soort?: string | undefined;
  readonly richting?: 'naar-gemeente' | 'naar-aanbieder' | undefined;
  readonly staat?: Filterstaat | undefined;
  /** The other party: its AGB-code or gemeentecode. */
  readonly partij?: string | undefined;
  readonly van?: Temporal.PlainDate | undefined;
  /** The last day. */
  readonly tot?: Temporal.PlainDate | undefined;
  /** Identification, declaratienummer, reference of the aanbieder, or toewijzingnummer. */
  readonly zoek?: string | undefined;
  /** The last message of the page before. */
  readonly na?: string | undefined;
  readonly aantal?: number | undefined;
};

const mostShown = 200;

/** The messages of the hat, newest first, two hundred at most unless fewer are asked. */
export const berichtenlijst = defineQuery({
  naam: 'berichten/berichtenlijst',
  rollen: lezers,
  run: (context, filter: Berichtfilter): Promise<readonly BerichtRij[]> => lees(context, filter, filter.zoek?.trim()),
});

/** The messages about one person. Who is looked for never stands in an address, so this is asked in a body only. */
export const berichtenVanPersoon = defineQuery({
  naam: 'berichten/berichten-van-persoon',
  rollen: lezers,
  run: async (context, { bsn }: { readonly bsn: string }): Promise<readonly BerichtRij[]> => {
    const gevonden = await lees(context, {}, bsnSleutel(context.omgeving.sleutels, bsn));
    await context.verwerkt({
      soort: 'zoeken',
      wat: 'berichten/berichten-van-persoon',
      betrokkenen: gevonden.map(({ id }) => id),
    });
    return gevonden;
  },
});

async function lees(context: QueryContext, filter: Berichtfilter, sleutel?: string): Promise<readonly BerichtRij[]> {
  const unread = await readUnread(context);
  const found = await rows<Gelezen<BerichtRij>>(
    context.tx,
    sql`select ${rijkolommen(context.vandaag)}
        from ${volgtStand(filter) ? langsStanden(context, filter) : langsBerichten}
        where ${en([
          ...(volgtStand(filter) ? [] : opTijd('b', context, filter)),
          ...(filter.staat === 'nieuw' ? [sql`b.id = any(${sql.val([...unread])}::uuid[])`] : []),
          ...overBericht(context, filter, sleutel),
        ])}
        order by ${volgtStand(filter) ? sql`s.op desc, s.bericht desc` : sql`b.op desc, b.id desc`}
        limit ${Math.min(filter.aantal ?? mostShown, mostShown)}`,
  );
  return found.map((rij) => ({ ...rij, ongelezen: unread.has(rij.id) }));
}

const en = (voorwaarden: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql.join([sql`true`, ...voorwaarden], sql` and `);

/** By how they stand the standings are followed, else the messages themselves: each has the index for its order. */
const volgtStand = ({ staat }: Berichtfilter): boolean => staat !== undefined && staat !== 'nieuw';
const metBericht = sql`join berichten.v_gekeurd b on b.gemeente = s.gemeente and b.id = s.bericht`;
const langsBerichten = sql`berichten.standen s ${metBericht}`;
/** Put in order first, so that no more messages are looked up than are shown. */
const langsStanden = (context: QueryContext, filter: Berichtfilter): RawBuilder<unknown> => sql`
  (select * from berichten.standen s where ${en([...opTijd('s', context, filter), ...staatVan(filter, context)])}
   order by s.op desc, s.bericht desc offset 0) s ${metBericht}`;

/** Whose, with whom, when and after which: what standings and messages both hold. */
function opTijd(tabel: 's' | 'b', context: QueryContext, filter: Berichtfilter): readonly RawBuilder<unknown>[] {
  const { partij, van, tot, na } = filter;
  const veld = (naam: string) => sql.ref(`${tabel}.${naam}`);
  const op = veld('op');
  const andere = veld(context.wie.hoed.soort === 'aanbieder' ? 'gemeente' : 'aanbieder');
  const id = veld(tabel === 's' ? 'bericht' : 'id');
  return [
    eigen(tabel, context),
    ...(partij ? [sql`${andere} = ${partij}`] : []),
    ...(van ? [sql`${op} >= ${middernacht(van)}`] : []),
    ...(tot ? [sql`${op} < ${middernacht(tot.add({ days: 1 }))}`] : []),
    ...(na ? [sql`(${op}, ${id}) < (select o.op, o.id from berichten.berichten o where o.id = ${na})`] : []),
  ];
}

const overBericht = (
  context: QueryContext,
  { soort, richting }: Berichtfilter,
  sleutel: string | undefined,
): readonly RawBuilder<unknown>[] => [
  ...(soort ? [sql`b.soort = ${soort}`] : []),
  ...(richting ? [sql`b.richting = ${richting}`] : []),
  ...(sleutel
    ? [
        sql`b.id in (select z.bericht from berichten.zoeksleutels z where ${eigen('z', context)} and z.sleutel = ${sleutel})`,
      ]
    : []),
];

const staatVan = ({ staat }: Berichtfilter, { vandaag }: QueryContext): readonly RawBuilder<unknown>[] =>
  staat === 'te-laat' ? [sql`s.uiterlijk is not null and s.uiterlijk < ${vandaag}`] : [sql`s.staat = ${staat}`];

export type Postdrukte = {
  /** How many wait for an answer, and of how many the term has passed; counted up to a thousand. */
  readonly wacht: number;
  readonly teLaat: number;
  /** The parties here that the hat can have post with, by name. */
  readonly partijen: readonly { readonly code: string; readonly naam: string }[];
};

/** The first moment of a day, here. */
const middernacht = (dag: Temporal.PlainDate): Temporal.Instant => dag.toZonedDateTime('Europe/Amsterdam').toInstant();

/** What is open in the post of the hat. */
export const postdrukte = defineQuery({
  naam: 'berichten/postdrukte',
  rollen: lezers,
  run: async (context, _: Readonly<Record<never, never>>): Promise<Postdrukte> => {
    const own = eigen('s', context);
    const open = (welke: RawBuilder<unknown>) =>
      sql`(select count(*)::int from (select from berichten.standen s where ${own} and s.uiterlijk is not null and ${welke} limit 1000) o)`;
    const found = await firstRow<Pick<Postdrukte, 'wacht' | 'teLaat'>>(
      context.tx,
      sql`select ${open(sql`true`)} as wacht, ${open(sql`s.uiterlijk < ${context.vandaag}`)} as "teLaat"`,
    );
    const partijen = await rows<Postdrukte['partijen'][number]>(
      context.tx,
      context.wie.hoed.soort === 'aanbieder'
        ? sql`select gemeente as code, min(naam) as naam from regio.v_leden group by gemeente order by 2`
        : sql`select aanbieder as code, naam from regio.v_aanbieders order by naam limit 500`,
    );
    return { wacht: found?.wacht ?? 0, teLaat: found?.teLaat ?? 0, partijen };
  },
});
