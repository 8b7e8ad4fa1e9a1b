// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Contractindex, Indexatie } from './indexatie.ts';
import { ingangVan } from './indexatie-toetsen.rule.ts';

const columns = sql`verband, id, jaar, toelichting, nullif(bewijs, 'null'::jsonb) as bewijs,
  nullif(bewijs_eerste_jaar, 'null'::jsonb) as "bewijsEersteJaar", voorbeeld, opgesteld, persoon, naam, ingetrokken,
  coalesce((select o.tarieven from tarieven.indexatie_overgeslagen o
    where o.verband = indexaties.verband and o.indexatie = indexaties.id), '[]') as overgeslagen`;

export const readIndexatie = (tx: Tx, id: string): Promise<Indexatie | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.indexaties where id = ${id}`);

export const isGeindexeerd = async (tx: Tx, verband: string, jaar: number): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select id from tarieven.indexaties where verband = ${verband} and jaar = ${jaar} and ingetrokken is null`,
  )) !== undefined;

/** The same, held until the end of the transaction: two people may decide at the same moment. */
export const lockIndexatie = (tx: Tx, verband: string, id: string): Promise<Indexatie | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.indexaties where verband = ${verband} and id = ${id} for update`);

/** @returns false when there is one for this year already, also when it was made at the same moment */
export async function insertIndexatie(tx: Tx, indexatie: Omit<Indexatie, 'ingetrokken'>): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.indexaties
          (verband, id, jaar, toelichting, bewijs, bewijs_eerste_jaar, voorbeeld, opgesteld, persoon, naam)
        values (${indexatie.verband}, ${indexatie.id}, ${indexatie.jaar}, ${indexatie.toelichting}, ${json(indexatie.bewijs)},
          ${json(indexatie.bewijsEersteJaar)}, ${indexatie.voorbeeld}, ${indexatie.opgesteld},
          ${indexatie.persoon}, ${indexatie.naam})
        on conflict do nothing returning id`,
  );
  if (!row) return false;
  await sql`insert into tarieven.indexatie_overgeslagen (verband, indexatie, tarieven)
    values (${indexatie.verband}, ${indexatie.id}, ${json(indexatie.overgeslagen)})`.execute(tx);
  return true;
}

export async function insertContractindex(
  tx: Tx,
  verband: string,
  indexatie: string,
  voorstel: string,
  { contract, eersteJaar, procent }: Contractindex,
): Promise<void> {
  await sql`insert into tarieven.indexatie_contracten (verband, indexatie, contract, voorstel, eerste_jaar, procent)
    values (${verband}, ${indexatie}, ${contract}, ${voorstel}, ${eersteJaar}, ${procent})`.execute(tx);
}

/** Puts all tariffs of a contract ready at once. @returns how many; fewer than given when another proposal came first */
export async function insertIndexatietarieven(
  tx: Tx,
  verband: string,
  voorstel: string,
  jaar: number,
  { regels }: Contractindex,
): Promise<number> {
  const given = regels.map((regel) => ({ ...regel, id: newId() }));
  const inserted = await rows(
    tx,
    sql`insert into tarieven.tarieven
          (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, voorstel, kostprijs, vervangt, voorbeeld)
        select ${verband}, id, contract, product, cao, micro, eenheid, wordt, ${ingangVan(jaar)}::date, 'voorgesteld',
          ${voorstel}, kostprijs, tarief, voorbeeld
        from jsonb_to_recordset(${json(given)}) as r(id uuid, contract text, product text, cao text, micro boolean,
          eenheid text, wordt bigint, kostprijs uuid, tarief uuid, voorbeeld boolean)
        on conflict do nothing returning id`,
  );
  return inserted.length;
}

export async function trekIndexatieIn(tx: Tx, verband: string, id: string, op: Temporal.Instant): Promise<void> {
  await sql`update tarieven.indexaties set ingetrokken = ${op} where verband = ${verband} and id = ${id}`.execute(tx);
}

/** A contract of an indexation with how its proposal stands. */
export type IndexatieContract = {
  readonly contract: string;
  readonly voorstel: string;
  readonly eersteJaar: boolean;
  readonly procent: string;
  /** null for who may not read proposals: then it was adopted. */
  readonly staat: 'voorgesteld' | 'vastgesteld' | 'ingetrokken' | null;
};

export const readIndexatieContracten = (
  tx: Tx,
  verband: string,
  indexatie: string,
): Promise<readonly IndexatieContract[]> =>
  rows(
    tx,
    sql`select c.contract, c.voorstel, c.eerste_jaar as "eersteJaar", c.procent, v.staat
        from tarieven.indexatie_contracten c
        left join tarieven.voorstellen v on v.verband = c.verband and v.id = c.voorstel
        where c.verband = ${verband} and c.indexatie = ${indexatie} order by c.contract`,
  );

/** The indexation to which a proposal belongs, as far as the hat may see it. */
export async function readIndexatieBij(
  tx: Tx,
  verband: string,
  voorstel: string,
): Promise<{ readonly id: string; readonly jaar: number } | null> {
  const row = await firstRow<{ id: string; jaar: number }>(
    tx,
    sql`select i.id, i.jaar from tarieven.indexatie_contracten c
        join tarieven.indexaties i on i.verband = c.verband and i.id = c.indexatie
        where c.verband = ${verband} and c.voorstel = ${voorstel}`,
  );
  return row ?? null;
}

export const readIndexatieVan = async (tx: Tx, verband: string, voorstel: string): Promise<string | null> =>
  (await readIndexatieBij(tx, verband, voorstel))?.id ?? null;
