// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Bepaling } from './bepaling.ts';

/** What is read beforehand; `versie` is the newest. */
export type Stuk = {
  readonly verband: string;
  readonly id: string;
  readonly moment: string;
  readonly naam: string;
  readonly soort: 'tekst' | 'bestand';
  readonly versie: number;
};
export type Stukversie = {
  readonly versie: number;
  readonly op: Temporal.Instant;
  readonly naam: string;
  readonly bestandsnaam: string | null;
};

const columns = sql`s.verband, s.id, s.moment, s.naam, s.soort, s.versie`;

export const readStuk = (tx: Tx, id: string): Promise<Stuk | undefined> =>
  firstRow(tx, sql`select ${columns} from beleid.dialoogstukken s where s.id = ${id}`);

export const readStukken = (tx: Tx, moment: string): Promise<readonly Stuk[]> =>
  rows(tx, sql`select ${columns} from beleid.dialoogstukken s where s.moment = ${moment} order by s.id`);

export const countStukken = async (tx: Tx, moment: string): Promise<number> => (await readStukken(tx, moment)).length;

/** When the first document of a moment was there; null while there is none. */
export const firstStuk = async (tx: Tx, moment: string): Promise<Temporal.Instant | null> => {
  const row = await firstRow<{ op: Temporal.Instant }>(
    tx,
    sql`select v.op from beleid.dialoogstukversies v
        join beleid.dialoogstukken s on s.verband = v.verband and s.id = v.stuk where s.moment = ${moment}
        order by v.op limit 1`,
  );
  return row?.op ?? null;
};

export const readVersies = (tx: Tx, stuk: string): Promise<readonly Stukversie[]> =>
  rows(
    tx,
    sql`select versie, op, naam, bestandsnaam from beleid.dialoogstukversies where stuk = ${stuk} order by versie desc`,
  );

export const readBepalingen = (tx: Tx, stuk: string, versie: number): Promise<readonly Bepaling[]> =>
  rows(
    tx,
    sql`select nummer, tekst from beleid.bepalingen where stuk = ${stuk} and versie = ${versie} order by volgorde`,
  );

/** Every number that a version of this stuk ever had. */
export const readNummers = async (tx: Tx, stuk: string): Promise<readonly string[]> =>
  (await rows<{ nummer: string }>(tx, sql`select distinct nummer from beleid.bepalingen where stuk = ${stuk}`)).map(
    ({ nummer }) => nummer,
  );

export type Bestandsinhoud = {
  readonly bestandsnaam: string;
  readonly mediatype: string;
  readonly sha256: Uint8Array;
  readonly inhoud: Uint8Array;
};
type NieuweVersie = {
  readonly stuk: Stuk;
  readonly op: Temporal.Instant;
  readonly naam: string;
  readonly bepalingen: readonly Bepaling[];
  readonly bestand: Bestandsinhoud | null;
};

/** Keeps a version of a stuk, and that it is the newest. */
export async function insertVersie(tx: Tx, { stuk, op, naam, bepalingen, bestand }: NieuweVersie): Promise<void> {
  const { verband, id, versie } = stuk;
  await sql`insert into beleid.dialoogstukken (verband, id, moment, naam, soort, versie)
    values (${verband}, ${id}, ${stuk.moment}, ${stuk.naam}, ${stuk.soort}, ${versie})
    on conflict (verband, id) do update set versie = excluded.versie`.execute(tx);
  await sql`insert into beleid.dialoogstukversies
      (verband, stuk, versie, op, naam, bestandsnaam, mediatype, sha256, inhoud)
    values (${verband}, ${id}, ${versie}, ${op}, ${naam}, ${bestand?.bestandsnaam ?? null}, ${bestand?.mediatype ?? null},
      ${bestand?.sha256 ?? null}, ${bestand?.inhoud ?? null})`.execute(tx);
  await sql`insert into beleid.bepalingen (verband, stuk, versie, volgorde, nummer, tekst)
    select ${verband}, ${id}, ${versie}, b.volgorde, b.nummer, b.tekst
    from unnest(${bepalingen.map((_, at) => at)}::int[], ${bepalingen.map(({ nummer }) => nummer)}::text[],
      ${bepalingen.map(({ tekst }) => tekst)}::text[]) as b(volgorde, nummer, tekst)`.execute(tx);
}

export const readBestand = (
  tx: Tx,
  stuk: string,
): Promise<{ readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array } | undefined> =>
  firstRow(
    tx,
    sql`select v.bestandsnaam as naam, v.mediatype, v.inhoud from beleid.dialoogstukversies v
        join beleid.dialoogstukken s on s.verband = v.verband and s.id = v.stuk and s.versie = v.versie
        where v.stuk = ${stuk} and v.inhoud is not null`,
  );
