// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';
import type { Schaalcel, Schaalregel, Zorgvorm } from './schaalregel.ts';

/** As it is kept; `herkomst` is null for what a person wrote. */
export type BewaardeSchaalregel = Schaalregel & { readonly herkomst: Herkomst | null };

const columns = sql`code, groep, naam, contracten, categorieen`;
export const readZorgvormen = (tx: Tx, verband: string): Promise<readonly Zorgvorm[]> =>
  rows(tx, sql`select ${columns} from regio.zorgvormen where verband = ${verband} order by volgorde, code`);
export const readZorgvorm = (tx: Tx, verband: string, code: string): Promise<Zorgvorm | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.zorgvormen where verband = ${verband} and code = ${code}`);

/** Every arrangement of every care form, or of one; the newest first. */
export const readSchaalregels = (
  tx: Tx,
  verband: string,
  zorgvorm: string | null,
): Promise<readonly BewaardeSchaalregel[]> =>
  rows(
    tx,
    sql`select id, zorgvorm, staat, van, tot, beleid, inkoop, leveranciersmanagement, redenen, herzien, voorbeeld,
          herkomst, opgesteld_door as "opgesteldDoor", naam
        from regio.schaalregels
        where verband = ${verband} and (${zorgvorm}::text is null or zorgvorm = ${zorgvorm})
        order by van desc nulls last`,
  );

export async function insertZorgvorm(tx: Tx, verband: string, { code, groep, naam }: Zorgvorm): Promise<void> {
  await sql`insert into regio.zorgvormen (verband, code, volgorde, groep, naam)
    select ${verband}, ${code}, count(*), ${groep}, ${naam} from regio.zorgvormen where verband = ${verband}`.execute(
    tx,
  );
}

export async function linkZorgvorm(tx: Tx, verband: string, zorgvorm: Zorgvorm): Promise<void> {
  const { code, contracten, categorieen } = zorgvorm;
  await sql`update regio.zorgvormen set contracten = ${contracten}, categorieen = ${categorieen}
    where verband = ${verband} and code = ${code}`.execute(tx);
}

/** Writes an arrangement in concept; the concept that was there before makes way. */
export async function saveConcept(tx: Tx, verband: string, nieuw: Schaalregel): Promise<void> {
  await sql`insert into regio.schaalregels (verband, id, zorgvorm, staat, van, beleid, inkoop, leveranciersmanagement,
      redenen, herzien, voorbeeld, opgesteld_door, naam)
    values (${verband}, ${nieuw.id}, ${nieuw.zorgvorm}, 'concept', ${nieuw.van}, ${json(nieuw.beleid)},
      ${json(nieuw.inkoop)}, ${json(nieuw.leveranciersmanagement)}, ${json(nieuw.redenen)}, ${nieuw.herzien},
      ${nieuw.voorbeeld}, ${nieuw.opgesteldDoor}, ${nieuw.naam})
    on conflict (verband, zorgvorm) where staat = 'concept' do update set id = excluded.id, van = excluded.van,
      beleid = excluded.beleid, inkoop = excluded.inkoop, leveranciersmanagement = excluded.leveranciersmanagement,
      redenen = excluded.redenen, herzien = excluded.herzien, voorbeeld = excluded.voorbeeld,
      opgesteld_door = excluded.opgesteld_door, naam = excluded.naam`.execute(tx);
}

/** The concept counts from its day; what counted until then ends the day before, and is kept. */
export async function adoptSchaalregel(
  tx: Tx,
  verband: string,
  { id, zorgvorm, van }: Schaalregel,
  besluit: string | null,
): Promise<void> {
  await sql`update regio.schaalregels set tot = ${van}::date - 1
    where verband = ${verband} and zorgvorm = ${zorgvorm} and staat = 'vastgesteld' and tot is null`.execute(tx);
  await sql`update regio.schaalregels set staat = 'vastgesteld', besluit = ${besluit}
    where verband = ${verband} and id = ${id}`.execute(tx);
}

type PackCel = NonNullable<RegioPagina['schaalmatrix']>[number]['beleid'];
const asCel = ({ schalen, uitvoerder, bijzonder }: PackCel): Schaalcel => ({
  schalen,
  uitvoerder: uitvoerder ?? null,
  bijzonder: bijzonder ?? null,
});

/** The matrix of the pack. What people linked or moved stays theirs, and what ended or is left out stays as it was. */
export async function upsertPackMatrix(
  tx: Tx,
  verband: string,
  matrix: RegioPagina['schaalmatrix'] = [],
): Promise<void> {
  for (const [volgorde, regel] of matrix.entries()) {
    const { code, groep, zorgvorm, beleid, inkoop, leveranciersmanagement, ...herkomst } = regel;
    const { geldig, voorbeeld } = herkomst;
    await sql`insert into regio.zorgvormen (verband, code, volgorde, groep, naam)
      values (${verband}, ${code}, ${volgorde}, ${groep}, ${zorgvorm})
      on conflict (verband, code) do update set volgorde = excluded.volgorde, groep = excluded.groep, naam = excluded.naam`.execute(
      tx,
    );
    await sql`insert into regio.schaalregels
        (verband, id, zorgvorm, staat, van, tot, beleid, inkoop, leveranciersmanagement, voorbeeld, herkomst)
      values (${verband}, ${newId()}, ${code}, 'vastgesteld', ${geldig?.van ?? null}, ${geldig?.tot ?? null},
        ${json(asCel(beleid))}, ${json(asCel(inkoop))}, ${json(asCel(leveranciersmanagement))}, ${voorbeeld ?? false},
        ${json(herkomst)})
      on conflict (verband, zorgvorm) where herkomst is not null do update set beleid = excluded.beleid,
        inkoop = excluded.inkoop, leveranciersmanagement = excluded.leveranciersmanagement,
        voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst where schaalregels.tot is null`.execute(tx);
  }
}
