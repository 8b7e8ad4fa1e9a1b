// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Toegangspunt, VoorliggendView } from './plaats.query.ts';

export async function saveToegangspunt(
  tx: Tx,
  gemeente: string,
  punt: Toegangspunt,
  nu: Temporal.Instant,
): Promise<void> {
  await sql`insert into toegang.toegangspunten (gemeente, naam, telefoon, website, bereikbaar, bewaard, voorbeeld)
    values (${gemeente}, ${punt.naam}, ${punt.telefoon}, ${punt.website}, ${punt.bereikbaar}, ${nu}, ${punt.voorbeeld})
    on conflict (gemeente) do update set naam = excluded.naam, telefoon = excluded.telefoon,
      website = excluded.website, bereikbaar = excluded.bereikbaar, bewaard = excluded.bewaard,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

export const readToegangspunt = (tx: Tx, gemeente: string): Promise<Toegangspunt | undefined> =>
  firstRow(
    tx,
    sql`select naam, telefoon, website, bereikbaar, voorbeeld from toegang.toegangspunten where gemeente = ${gemeente}`,
  );

/** Help of the gemeente itself as it keeps it. */
export type Voorliggend = VoorliggendView & {
  readonly leeftijdVan: number | null;
  readonly leeftijdTot: number | null;
  /** One word or saying a line. */
  readonly woorden: string;
};

const columns = sql`id, naam, omschrijving, voor, bereiken, website, leeftijd_van as "leeftijdVan",
  leeftijd_tot as "leeftijdTot", woorden, voorbeeld`;

export const readEigenVoorliggend = (tx: Tx, gemeente: string): Promise<readonly Voorliggend[]> =>
  rows(
    tx,
    sql`select ${columns} from toegang.voorliggend_aanbod where gemeente = ${gemeente} and not gestopt order by naam, id`,
  );

export const readEenVoorliggend = (tx: Tx, gemeente: string, id: string): Promise<Voorliggend | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from toegang.voorliggend_aanbod where gemeente = ${gemeente} and id = ${id} and not gestopt`,
  );

export async function saveVoorliggend(tx: Tx, gemeente: string, een: Voorliggend, nu: Temporal.Instant): Promise<void> {
  await sql`insert into toegang.voorliggend_aanbod
      (gemeente, id, naam, omschrijving, voor, bereiken, website, leeftijd_van, leeftijd_tot, woorden, bewaard, voorbeeld)
    values (${gemeente}, ${een.id}, ${een.naam}, ${een.omschrijving}, ${een.voor}, ${een.bereiken}, ${een.website},
      ${een.leeftijdVan}, ${een.leeftijdTot}, ${een.woorden}, ${nu}, ${een.voorbeeld})
    on conflict (gemeente, id) do update set naam = excluded.naam, omschrijving = excluded.omschrijving,
      voor = excluded.voor, bereiken = excluded.bereiken, website = excluded.website,
      leeftijd_van = excluded.leeftijd_van, leeftijd_tot = excluded.leeftijd_tot, woorden = excluded.woorden,
      bewaard = excluded.bewaard, voorbeeld = excluded.voorbeeld`.execute(tx);
}

export async function stopVoorliggend(tx: Tx, gemeente: string, id: string): Promise<void> {
  await sql`update toegang.voorliggend_aanbod set gestopt = true where gemeente = ${gemeente} and id = ${id}`.execute(
    tx,
  );
}
