// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';

export type Gemeente = { readonly code: string; readonly naam: string };
/** A gemeente as somebody who looks for help meets it. */
export type Plaats = Gemeente & {
  readonly verbanden: readonly string[];
  /** Where one begins; null while the gemeente has not said. */
  readonly toegangspunt: Toegangspunt | null;
};
export type Toegangspunt = {
  readonly naam: string;
  readonly telefoon: string;
  readonly website: string | null;
  readonly bereikbaar: string | null;
  readonly voorbeeld: boolean;
};

type Base = Pick<QueryContext, 'tx' | 'vandaag'>;

/** Of a row `l` of `v_lidmaatschappen`: it counts on this day, and its verband tells here what it has. */
export const lidOp = (dag: Temporal.PlainDate) =>
  sql`exists (select from toegang.wijzers w where w.verband = l.verband)
    and (l.van is null or l.van <= ${dag}) and (l.tot is null or l.tot >= ${dag})`;

/** The gemeenten for which something can be found, by name. */
export const readGemeenten = ({ tx, vandaag }: Base): Promise<readonly Gemeente[]> =>
  rows(
    tx,
    sql`select distinct l.gemeente as code, l.naam from regio.v_lidmaatschappen l where ${lidOp(vandaag)} order by l.naam`,
  );

export const readPlaats = ({ tx, vandaag }: Base, gemeente: string): Promise<Plaats | undefined> =>
  firstRow(
    tx,
    sql`select l.gemeente as code, min(l.naam) as naam, array_agg(l.verband) as verbanden,
          (select jsonb_build_object('naam', t.naam, 'telefoon', t.telefoon, 'website', t.website,
             'bereikbaar', t.bereikbaar, 'voorbeeld', t.voorbeeld)
           from toegang.toegangspunten t where t.gemeente = l.gemeente) as toegangspunt
        from regio.v_lidmaatschappen l where l.gemeente = ${gemeente} and ${lidOp(vandaag)} group by l.gemeente`,
  );

export type VoorliggendView = {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly voor: string;
  readonly bereiken: string;
  readonly website: string | null;
  readonly voorbeeld: boolean;
};

/** Help for which nobody has to decide: what fits the words and the age first, and of all of it no more than fits a page. */
export const readVoorliggend = (
  { tx }: Base,
  gemeente: string,
  { woorden, leeftijd }: { readonly woorden: readonly string[]; readonly leeftijd: number | null },
): Promise<readonly VoorliggendView[]> =>
  rows(
    tx,
    sql`select id, naam, omschrijving, voor, bereiken, website, voorbeeld from toegang.voorliggend_aanbod v
        where gemeente = ${gemeente} and not gestopt
          and (${leeftijd}::integer is null or ${leeftijd} between coalesce(leeftijd_van, 0) and coalesce(leeftijd_tot, 200))
        order by ts_rank(zoek, ${zoekvraag(woorden)}) desc, naam, id limit 12`,
  );

/** Any of these words counts; a word that Dutch does not look for counts for nothing. */
export const zoekvraag = (woorden: readonly string[]) => sql`(
  select coalesce(string_agg(q::text, ' | ') filter (where numnode(q) > 0), '')::tsquery
  from unnest(${[...woorden]}::text[]) woord, plainto_tsquery('dutch', woord) q)`;
