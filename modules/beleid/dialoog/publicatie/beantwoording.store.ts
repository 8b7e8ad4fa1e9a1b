// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Reactiesoort, Uitkomst } from '../reactie/reactie.ts';

/** One answer of the verband, to one reaction or to several, and what it changes. */
export type Beantwoording = {
  readonly id: string;
  readonly moment: string;
  readonly uitkomst: Uitkomst;
  readonly tekst: string;
  readonly motivering: string | null;
  readonly stuk: string | null;
  readonly bepaling: string | null;
  readonly oud: string | null;
  readonly nieuw: string | null;
};
export const beantwoordingColumns = sql`a.id, a.moment, a.uitkomst, a.tekst, a.motivering, a.stuk, a.bepaling, a.oud, a.nieuw`;

type Gekozen = {
  readonly id: string;
  readonly aanbieder: string;
  readonly stuk: string;
  readonly bepaling: string | null;
};

/** The reactions that an answer is about, as far as they belong to this moment and were handed in. */
export const readGekozen = (tx: Tx, moment: string, ids: readonly string[]): Promise<readonly Gekozen[]> =>
  rows(
    tx,
    sql`select id, aanbieder, stuk, bepaling from beleid.reacties
        where moment = ${moment} and ingediend is not null and id = any(${ids}::uuid[])`,
  );

/** Does another answer already change this bepaling? */
export const findWijziging = (tx: Tx, stuk: string, bepaling: string): Promise<{ readonly id: string } | undefined> =>
  firstRow(
    tx,
    sql`select id from beleid.beantwoordingen where stuk = ${stuk} and bepaling = ${bepaling} and nieuw is not null`,
  );

export const readWijzigingen = (tx: Tx, moment: string): Promise<readonly Beantwoording[]> =>
  rows(
    tx,
    sql`select ${beantwoordingColumns} from beleid.beantwoordingen a
        where a.moment = ${moment} and a.nieuw is not null order by a.stuk, a.id`,
  );

export const countWijzigingen = async (tx: Tx, stuk: string): Promise<number> =>
  (await rows(tx, sql`select from beleid.beantwoordingen where stuk = ${stuk} and nieuw is not null`)).length;

type Afzender = { readonly verband: string; readonly naam: string; readonly op: Temporal.Instant };

/** Keeps an answer and to what it answers. A reaction has one answer: a later one takes its place. */
export async function insertBeantwoording(
  tx: Tx,
  { verband, naam, op }: Afzender,
  nieuw: Beantwoording,
  reacties: readonly Gekozen[],
): Promise<void> {
  const { id, moment, uitkomst, tekst, motivering, stuk, bepaling, oud, nieuw: changed } = nieuw;
  await sql`insert into beleid.beantwoordingen
      (verband, id, moment, uitkomst, tekst, motivering, stuk, bepaling, oud, nieuw, naam, op)
    values (${verband}, ${id}, ${moment}, ${uitkomst}, ${tekst}, ${motivering}, ${stuk}, ${bepaling}, ${oud}, ${changed},
      ${naam}, ${op})`.execute(tx);
  await sql`insert into beleid.beantwoorde_reacties (verband, reactie, aanbieder, moment, beantwoording)
    select ${verband}, r.id, r.aanbieder, ${moment}, ${id}
    from unnest(${reacties.map((reactie) => reactie.id)}::uuid[], ${reacties.map(({ aanbieder }) => aanbieder)}::text[])
      as r(id, aanbieder)
    on conflict (verband, reactie) do update set beantwoording = excluded.beantwoording`.execute(tx);
}

/** Takes an answer away before its reactions get another: what answers nothing any more goes. */
export async function deleteLeeg(tx: Tx, verband: string, moment: string): Promise<void> {
  await sql`delete from beleid.beantwoordingen a where a.verband = ${verband} and a.moment = ${moment}
    and not exists (select from beleid.beantwoorde_reacties b where b.verband = a.verband and b.beantwoording = a.id)`.execute(
    tx,
  );
}
export async function unlinkReacties(tx: Tx, verband: string, reacties: readonly string[]): Promise<void> {
  await sql`delete from beleid.beantwoorde_reacties where verband = ${verband} and reactie = any(${reacties}::uuid[])`.execute(
    tx,
  );
}

export async function setPublicatietekst(tx: Tx, verband: string, reactie: string, tekst: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`update beleid.beantwoorde_reacties set publicatietekst = ${tekst}
        where verband = ${verband} and reactie = ${reactie} returning reactie`,
  );
  return found.length > 0;
}

export type Telling = {
  readonly reacties: number;
  readonly zonderAntwoord: number;
  readonly zonderMotivering: number;
  readonly openBijeenkomsten: number;
};

/** How far the answers of a moment are. */
export async function countBeantwoord(tx: Tx, moment: string): Promise<Telling> {
  const row = await firstRow<Telling>(
    tx,
    sql`select count(*) as reacties, count(*) filter (where b.reactie is null) as "zonderAntwoord",
          count(*) filter (where b.reactie is not null and a.motivering is null) as "zonderMotivering",
          (select count(*) from beleid.bijeenkomsten o where o.moment = ${moment} and o.staat = 'gepland') as "openBijeenkomsten"
        from beleid.reacties r
        left join beleid.beantwoorde_reacties b on b.verband = r.verband and b.reactie = r.id
        left join beleid.beantwoordingen a on a.verband = b.verband and a.id = b.beantwoording
        where r.moment = ${moment} and r.ingediend is not null`,
  );
  return row ?? { reacties: 0, zonderAntwoord: 0, zonderMotivering: 0, openBijeenkomsten: 0 };
}

/** A reaction that is about to be published, with the names by which its aanbieder is known. */
export type TePubliceren = {
  readonly stuk: string;
  readonly bepaling: string | null;
  readonly soort: Reactiesoort;
  readonly tekst: string;
  readonly beantwoording: string;
  readonly namen: readonly string[];
};

export async function insertGepubliceerd(
  tx: Tx,
  { verband, id }: { readonly verband: string; readonly id: string },
  reacties: readonly TePubliceren[],
): Promise<void> {
  await sql`insert into beleid.gepubliceerde_reacties (verband, moment, nummer, stuk, bepaling, soort, tekst, beantwoording)
    select ${verband}, ${id}, r.nummer, r.stuk, r.bepaling, r.soort, r.tekst, r.beantwoording
    from unnest(${reacties.map((_, at) => at + 1)}::int[], ${reacties.map(({ stuk }) => stuk)}::uuid[],
      ${reacties.map(({ bepaling }) => bepaling)}::text[], ${reacties.map(({ soort }) => soort)}::text[],
      ${reacties.map(({ tekst }) => tekst)}::text[], ${reacties.map(({ beantwoording }) => beantwoording)}::uuid[])
      as r(nummer, stuk, bepaling, soort, tekst, beantwoording)`.execute(tx);
}
