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
  /** The stem of each word, in the form in which texts are searched; none when no word was typed. */
  readonly stammen: readonly string[];
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

/** Every word stands in this text, in any inflection, also inside a longer word; false when none was typed. */
export const bevat = (tekst: RawBuilder<unknown>, vraag: Zoekvraag): RawBuilder<boolean> =>
  staatIn(sql`app.zoekvorm(${tekst})`, vraag);

/** The same for a text that is kept in the form in which it is searched. */
export const staatIn = (zoek: RawBuilder<unknown>, { stammen }: Zoekvraag): RawBuilder<boolean> =>
  stammen.length === 0 ? sql`(1 = 0)` : sql`${zoek} like all(${stammen.map((stam) => `%${stam}%`)}::text[])`;

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
 * Finds by words, or exactly by number or identifier: what is exactly so first, then what has the words in its title.
 * @param van selects of one owner `id`, `titel`, `waar`, `nummer` (null when there is none), and `zoek`: the form of all text
 */
export function opWoorden(
  { tx }: Pick<QueryContext, 'tx'>,
  vraag: Zoekvraag,
  van: RawBuilder<unknown>,
): Promise<readonly Vindplaats[]> {
  const isNummer = sql`lower(nummer) is not distinct from ${vraag.tekst.toLowerCase()}`;
  const isId = sql`id::text is not distinct from ${vraag.id}::text`;
  return rows(
    tx,
    sql`select id::text, titel, coalesce(waar, '') as waar, case when ${isNummer} then 'nummer' when ${isId} then 'kenmerk'
            when ${bevat(sql`titel`, vraag)} then 'naam' else 'tekst' end as waarom
        from (${van}) v where ${isNummer} or ${isId} or ${staatIn(sql`zoek`, vraag)}
        order by ${isNummer} desc, ${isId} desc, ${bevat(sql`titel`, vraag)} desc, titel, id limit ${vraag.hoogstens}`,
  );
}

/** The form of all text of something of which there are not many. */
export const zoekvormVan = (...teksten: readonly RawBuilder<unknown>[]): RawBuilder<string> =>
  sql`app.zoekvorm(concat_ws(' ', ${sql.join(teksten)}))`;
