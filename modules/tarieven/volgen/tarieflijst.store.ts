// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, type Eurocent, newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

/** A list of tariffs of somebody else, such as the national one; without a holder its documents name none. */
export type Tarieflijst = {
  readonly code: string;
  readonly naam: string;
  readonly houder: string | null;
  readonly bron: string;
  /** Where it stands in the pack; null when somebody added it. */
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
};

export type LijstbedragStaat = 'concept' | 'vastgesteld' | 'afgewezen' | 'vervallen';
/** What a list says of one line from a day, until it says something else. */
export type Lijstbedrag = {
  readonly id: string;
  readonly lijst: string;
  /** The line of the list; the code of a product where its own is meant. */
  readonly regel: string;
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly van: Datum;
  /** When its holder set it; null when the source does not say. */
  readonly vastgesteldOp: Datum | null;
  readonly bron: string;
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
  readonly staat: LijstbedragStaat;
  readonly ingevoerd: Temporal.Instant;
  readonly naam: string;
  readonly vastgesteldDoor: string | null;
};

const listColumns = sql`code, naam, houder, bron, herkomst, voorbeeld`;
const columns = sql`id, lijst, regel, eenheid, bedrag, van, vastgesteld_op as "vastgesteldOp", bron,
  herkomst, voorbeeld, staat, ingevoerd, naam, vastgesteld_door as "vastgesteldDoor"`;

export const readTarieflijsten = (tx: Tx, verband: string): Promise<readonly Tarieflijst[]> =>
  rows(tx, sql`select ${listColumns} from tarieven.tarieflijsten where verband = ${verband} order by naam`);

export const readTarieflijst = (tx: Tx, verband: string, code: string): Promise<Tarieflijst | undefined> =>
  firstRow(tx, sql`select ${listColumns} from tarieven.tarieflijsten where verband = ${verband} and code = ${code}`);

type Vastgelegd = { readonly op: Temporal.Instant; readonly door: string };

/** A list of the pack follows the pack; one that somebody added stays as it is. */
export async function upsertTarieflijst(
  tx: Tx,
  verband: string,
  { code, naam, houder, bron, herkomst, voorbeeld }: Tarieflijst,
  { op, door }: Vastgelegd,
): Promise<void> {
  await sql`insert into tarieven.tarieflijsten (verband, code, naam, houder, bron, herkomst, voorbeeld, vastgelegd, door)
    values (${verband}, ${code}, ${naam}, ${houder}, ${bron}, nullif(${json(herkomst)}, 'null'::jsonb), ${voorbeeld}, ${op}, ${door})
    on conflict (verband, code) do update set naam = excluded.naam, houder = excluded.houder, bron = excluded.bron,
      herkomst = excluded.herkomst, voorbeeld = excluded.voorbeeld
    where tarieflijsten.herkomst is not null`.execute(tx);
}

/** What counts and what waits for a second pair of eyes; the newest first within a line. */
export const readLijstbedragen = (tx: Tx, verband: string): Promise<readonly Lijstbedrag[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.lijstbedragen where verband = ${verband} and staat in ('vastgesteld', 'concept')
        order by lijst, regel, van desc, staat`,
  );

/** The newest amount of each line that counts on a day. */
export const readGeldendeBedragen = (
  tx: Tx,
  verband: string,
  dag: Temporal.PlainDate,
): Promise<readonly Lijstbedrag[]> =>
  rows(
    tx,
    sql`select distinct on (lijst, regel) ${columns} from tarieven.lijstbedragen
        where verband = ${verband} and staat = 'vastgesteld' and van <= ${dag} order by lijst, regel, van desc`,
  );

export const lockLijstbedrag = (tx: Tx, verband: string, id: string): Promise<Lijstbedrag | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.lijstbedragen where verband = ${verband} and id = ${id} for update`);

export type NieuwLijstbedrag = Omit<Lijstbedrag, 'id' | 'herkomst' | 'staat' | 'vastgesteldDoor'>;

/** @returns its identifier; undefined when somebody else has just entered an amount for the same line and day */
export async function insertLijstbedrag(tx: Tx, verband: string, nieuw: NieuwLijstbedrag): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(
    tx,
    sql`insert into tarieven.lijstbedragen
          (verband, id, lijst, regel, eenheid, bedrag, van, vastgesteld_op, bron, voorbeeld, staat, ingevoerd, naam)
        values (${verband}, ${newId()}, ${nieuw.lijst}, ${nieuw.regel}, ${nieuw.eenheid}, ${nieuw.bedrag}, ${nieuw.van},
          ${nieuw.vastgesteldOp}, ${nieuw.bron}, ${nieuw.voorbeeld}, 'concept', ${nieuw.ingevoerd}, ${nieuw.naam})
        on conflict do nothing returning id`,
  );
  return row?.id;
}

/** From now on it counts; an amount for the same line and day that counted before does not. */
export async function stelLijstbedragVast(
  tx: Tx,
  verband: string,
  { id, lijst, regel, van }: Lijstbedrag,
  door: string,
): Promise<void> {
  await sql`update tarieven.lijstbedragen set staat = 'vervallen' where verband = ${verband} and lijst = ${lijst}
    and regel = ${regel} and van = ${van} and staat = 'vastgesteld'`.execute(tx);
  await sql`update tarieven.lijstbedragen set staat = 'vastgesteld', vastgesteld_door = ${door}
    where verband = ${verband} and id = ${id} and staat = 'concept'`.execute(tx);
}

export async function wijsLijstbedragAf(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update tarieven.lijstbedragen set staat = 'afgewezen'
    where verband = ${verband} and id = ${id} and staat = 'concept'`.execute(tx);
}

/** Takes an amount of the pack; what people adopted since stays. The same pack again changes nothing. */
export async function upsertPakketbedrag(
  tx: Tx,
  verband: string,
  bedrag: NieuwLijstbedrag & Pick<Lijstbedrag, 'herkomst'>,
): Promise<void> {
  const { lijst, regel, eenheid, van, vastgesteldOp, bron, herkomst, voorbeeld, ingevoerd, naam } = bedrag;
  await sql`insert into tarieven.lijstbedragen (verband, id, lijst, regel, eenheid, bedrag, van, vastgesteld_op, bron,
      herkomst, voorbeeld, staat, ingevoerd, naam)
    values (${verband}, ${newId()}, ${lijst}, ${regel}, ${eenheid}, ${bedrag.bedrag}, ${van}, ${vastgesteldOp}, ${bron},
      ${json(herkomst)}, ${voorbeeld}, 'vastgesteld', ${ingevoerd}, ${naam})
    on conflict (verband, lijst, regel, van) where staat = 'vastgesteld' do update set eenheid = excluded.eenheid,
      bedrag = excluded.bedrag, vastgesteld_op = excluded.vastgesteld_op, bron = excluded.bron,
      herkomst = excluded.herkomst, voorbeeld = excluded.voorbeeld
    where lijstbedragen.herkomst is not null`.execute(tx);
}
