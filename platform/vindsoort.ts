// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from './context.ts';
import { rows } from './database.ts';
import type { Rol } from './hoed.ts';

/** By what something was found: by words in its name or its text, or exactly by its number, identifier or person. */
export type Vindgrond = 'naam' | 'tekst' | 'nummer' | 'kenmerk' | 'bsn';

/** One thing that was found, as a list shows it. */
export type Vindplaats = {
  readonly id: string;
  readonly titel: string;
  /** What tells it from others of the same name: of whom it is, of when. */
  readonly waar: string;
  readonly waarom: Vindgrond;
};

/** What somebody looks for, in every way in which it can be read. */
export type Zoekvraag = {
  /** What was typed, without spaces around it: for numbers and references that must be exactly so. */
  readonly tekst: string;
  /** One pattern for each word, that finds it in any inflection and inside a compound; none when no word was typed. */
  readonly patronen: readonly string[];
  readonly nummer: number | null;
  readonly bsn: string | null;
  readonly id: string | null;
  readonly hoogstens: number;
};

/** One kind of thing that people look for, under the name by which its page is known. */
export type Vindsoort = {
  readonly soort: string;
  /** In the plural, as heading. */
  readonly naam: string;
  /** Who may open its page: others are not told that there is any. */
  readonly rollen: readonly Rol[];
  /** At most so many as are asked for. Row level security says which there are. */
  readonly zoek: (context: QueryContext, vraag: Zoekvraag) => Promise<readonly Vindplaats[]>;
};

/** Every word stands in this text; false when none was typed. */
export const bevat = (tekst: RawBuilder<unknown>, { patronen }: Zoekvraag): RawBuilder<boolean> =>
  patronen.length === 0 ? sql`false` : sql`lower(${tekst}) ~ all(${[...patronen]}::text[])`;

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const maand = (dag: RawBuilder<unknown>) => sql`(${sql.val(maanden)}::text[])[extract(month from ${dag})::integer]`;

/** A day as people write it, for `waar`. @param dag of type date */
export const dagInWoorden = (dag: RawBuilder<unknown>): RawBuilder<string> =>
  sql`concat(extract(day from ${dag}), ' ', ${maand(dag)}, ' ', extract(year from ${dag}))`;
export const maandInWoorden = (dag: RawBuilder<unknown>): RawBuilder<string> =>
  sql`concat(${maand(dag)}, ' ' || extract(year from ${dag}))`;
/** The day of a moment, here. */
export const dagVan = (moment: RawBuilder<unknown>): RawBuilder<string> =>
  dagInWoorden(sql`(${moment} at time zone 'Europe/Amsterdam')`);

/**
 * Finds by words in the title or the text, or exactly by number or identifier: what is exactly so first, then by title.
 * @param van selects `id`, `titel`, `waar`, `tekst` and `nummer` of one owner; what is not there is null
 */
export function opWoorden(
  { tx }: Pick<QueryContext, 'tx'>,
  vraag: Zoekvraag,
  van: RawBuilder<unknown>,
): Promise<readonly Vindplaats[]> {
  const alles = sql`concat_ws(' ', titel, nummer, waar, tekst)`;
  const waarom = sql`case when lower(nummer) = ${vraag.tekst.toLowerCase()} then 'nummer' when id::text = ${vraag.id} then 'kenmerk'
    when ${bevat(sql`titel`, vraag)} then 'naam' when ${bevat(alles, vraag)} then 'tekst' end`;
  return rows(
    tx,
    sql`select * from (select id::text, titel, coalesce(waar, '') as waar, ${waarom} as waarom from (${van}) v) gevonden
        where waarom is not null
        order by array_position(array['nummer', 'kenmerk', 'naam', 'tekst'], waarom), titel, id limit ${vraag.hoogstens}`,
  );
}
