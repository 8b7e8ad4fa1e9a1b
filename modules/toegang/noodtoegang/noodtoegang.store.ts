// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, readIds, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import type { Wie } from '#platform/hoed';
import { ontsleutelTekst, type Sleutels, versleutel, zoeksleutel } from '#platform/kluis';

const seal = (gemeente: string) => `toegang.noodtoegangen/${gemeente}`;

export const versleuteldeNoodtoegang: readonly Versleuteld[] = ['reden', 'toelichting'].map((kolom) => ({
  tabel: 'toegang.noodtoegangen',
  kolom,
  sleutel: ['gemeente', 'id'],
  context: ({ gemeente = '' }) => seal(gemeente),
}));

/** For whom a case is kept apart, and under which emergency access this person may open it now. */
export type Bereik = { readonly afgeschermdVoor: string | null; readonly noodtoegang: string | null };
type Kijker = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant };

/** @returns nothing when there is no such case */
export const readBereik = ({ tx, wie, nu }: Kijker, casus: string): Promise<Bereik | undefined> =>
  firstRow(
    tx,
    sql`select a.persoon as "afgeschermdVoor",
          (select n.id from toegang.noodtoegangen n where n.gemeente = c.gemeente and n.casus = c.id
             and n.persoon = ${wie.persoon} and n.tot > ${nu} order by n.tot desc limit 1) as noodtoegang
        from toegang.casussen c left join toegang.afschermingen a on a.gemeente = c.gemeente and a.casus = c.id
        where c.id = ${casus}`,
  );

/** Which of these cases are kept apart from this person. */
export async function readAfgeschermd(
  { tx, wie, nu }: Kijker,
  casussen: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await rows<{ casus: string }>(
    tx,
    sql`select a.casus from toegang.afschermingen a
        where a.gemeente = ${wie.hoed.code} and a.casus = any(${sql.val([...casussen])}::uuid[])
          and a.persoon is distinct from ${wie.persoon}
          and not exists (select from toegang.noodtoegangen n where n.gemeente = a.gemeente and n.casus = a.casus
            and n.persoon = ${wie.persoon} and n.tot > ${nu})`,
  );
  return new Set(found.map(({ casus }) => casus));
}

/** Is a case of who has this BSN kept apart from this person? */
export const isPersoonAfgeschermd = async (
  { tx, wie, nu }: Kijker,
  sleutels: Sleutels,
  bsn: string,
): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from toegang.jeugdigen j
          join toegang.casussen c on c.gemeente = j.gemeente and c.jeugdige = j.id
          join toegang.afschermingen a on a.gemeente = c.gemeente and a.casus = c.id
        where j.gemeente = ${wie.hoed.code} and j.bsn_sleutel = ${zoeksleutel(sleutels, bsn)}
          and a.persoon is distinct from ${wie.persoon}
          and not exists (select from toegang.noodtoegangen n where n.gemeente = a.gemeente and n.casus = a.casus
            and n.persoon = ${wie.persoon} and n.tot > ${nu}) limit 1`,
  )) !== undefined;

/** The newest case of who has this BSN. */
export async function findCasus(
  tx: Tx,
  sleutels: Sleutels,
  gemeente: string,
  bsn: string,
): Promise<string | undefined> {
  const found = await firstRow<{ id: string }>(
    tx,
    sql`select c.id from toegang.casussen c join toegang.jeugdigen j on j.gemeente = c.gemeente and j.id = c.jeugdige
        where j.gemeente = ${gemeente} and j.bsn_sleutel = ${zoeksleutel(sleutels, bsn)} order by c.geopend desc limit 1`,
  );
  return found?.id;
}

/** @returns false when it was kept apart already */
export async function insertAfscherming({ tx, wie, nu }: Kijker, casus: string): Promise<boolean> {
  const kept = await firstRow(
    tx,
    sql`insert into toegang.afschermingen (gemeente, casus, persoon, naam, op)
        values (${wie.hoed.code}, ${casus}, ${wie.persoon}, ${wie.naam}, ${nu}) on conflict do nothing returning casus`,
  );
  return kept !== undefined;
}

export const deleteAfscherming = async ({ tx, wie }: Kijker, casus: string): Promise<void> => {
  await sql`delete from toegang.afschermingen where gemeente = ${wie.hoed.code} and casus = ${casus}`.execute(tx);
};

export type Noodtoegang = {
  readonly id: string;
  readonly casus: string;
  readonly persoon: string;
  readonly naam: string;
  readonly reden: string;
  readonly van: Temporal.Instant;
  readonly tot: Temporal.Instant;
  readonly oordeel: 'terecht' | 'onterecht' | null;
  readonly toelichting: string | null;
  readonly beoordeeld: Temporal.Instant | null;
  readonly beoordelaarNaam: string | null;
};
type Nieuw = Pick<Noodtoegang, 'id' | 'casus' | 'reden' | 'tot'>;

export async function insertNoodtoegang({ tx, wie, nu }: Kijker, sleutels: Sleutels, nieuw: Nieuw): Promise<void> {
  const gemeente = wie.hoed.code;
  await sql`insert into toegang.noodtoegangen (gemeente, id, casus, persoon, naam, reden, van, tot)
    values (${gemeente}, ${nieuw.id}, ${nieuw.casus}, ${wie.persoon}, ${wie.naam},
      ${versleutel(sleutels, nieuw.reden, seal(gemeente))}, ${nu}, ${nieuw.tot})`.execute(tx);
}

/** As it stands in the list: why stands only with the one. */
export type NoodtoegangRij = Omit<Noodtoegang, 'reden' | 'toelichting'>;
type Row = NoodtoegangRij & {
  readonly gemeente: string;
  readonly reden: Uint8Array;
  readonly toelichting: Uint8Array | null;
};
const columns = sql`id, casus, persoon, naam, van, tot, oordeel, beoordeeld, beoordelaar_naam as "beoordelaarNaam"`;
const open = (sleutels: Sleutels, { gemeente, reden, toelichting, ...rest }: Row): Noodtoegang => ({
  ...rest,
  reden: ontsleutelTekst(sleutels, reden, seal(gemeente)),
  toelichting: toelichting && ontsleutelTekst(sleutels, toelichting, seal(gemeente)),
});

export async function readNoodtoegang(tx: Tx, sleutels: Sleutels, id: string): Promise<Noodtoegang | undefined> {
  const row = await firstRow<Row>(
    tx,
    sql`select ${columns}, gemeente, reden, toelichting from toegang.noodtoegangen where id = ${id}`,
  );
  return row && open(sleutels, row);
}

/** What is still to be judged first, then the newest; two hundred at most. */
export const readNoodtoegangen = (tx: Tx, gemeente: string): Promise<readonly NoodtoegangRij[]> =>
  rows(
    tx,
    sql`select ${columns} from toegang.noodtoegangen where gemeente = ${gemeente}
        order by (oordeel is null) desc, van desc, id desc limit 200`,
  );

/** What is still to be judged, in the order of the list; a thousand at most. */
export const readTeBeoordelen = (tx: Tx, gemeente: string): Promise<readonly string[]> =>
  readIds(
    tx,
    sql`select id from toegang.noodtoegangen where gemeente = ${gemeente} and oordeel is null
          order by van desc, id desc limit 1000`,
  );

/** @returns false when somebody else judged it first */
export async function judgeNoodtoegang(
  { tx, wie, nu }: Kijker,
  sleutels: Sleutels,
  { id, oordeel, toelichting }: { readonly id: string; readonly oordeel: string; readonly toelichting: string },
): Promise<boolean> {
  const closed = versleutel(sleutels, toelichting, seal(wie.hoed.code));
  const judged = await firstRow(
    tx,
    sql`update toegang.noodtoegangen set oordeel = ${oordeel}, toelichting = ${closed}, beoordeeld = ${nu},
          beoordelaar = ${wie.persoon}, beoordelaar_naam = ${wie.naam}
        where gemeente = ${wie.hoed.code} and id = ${id} and oordeel is null returning id`,
  );
  return judged !== undefined;
}
