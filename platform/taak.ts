// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Value } from '#libs/explain';
import { newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from './database.ts';
import type { Onderwerp } from './gebeurtenis.ts';
import type { Rol, Wie } from './hoed.ts';

/** Something that needs a decision of the own organisation. The sentence is in the room's texts, by `soort`. */
export type NieuweTaak = {
  readonly rol: Rol;
  /** Code such as `tarieven/tarief-vaststellen`. */
  readonly soort: string;
  readonly onderwerp: Onderwerp;
  /** Figures and names for the sentence; no personal data. */
  readonly gegevens?: Readonly<Record<string, Value>>;
  readonly uiterlijk?: Temporal.PlainDate;
};

export type Taak = {
  readonly id: string;
  readonly rol: Rol;
  readonly soort: string;
  readonly onderwerp: Onderwerp;
  readonly gegevens: Readonly<Record<string, Value>>;
  readonly uiterlijk: Temporal.PlainDate | null;
};

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant };

export async function openTask({ tx, wie, nu }: Base, taak: NieuweTaak): Promise<void> {
  await sql`insert into platform.taken
      (id, eigenaar_soort, eigenaar, rol, soort, onderwerp_soort, onderwerp, gegevens, uiterlijk, gemaakt)
    values (${newId()}, ${wie.hoed.soort}, ${wie.hoed.code}, ${taak.rol}, ${taak.soort}, ${taak.onderwerp.soort},
      ${taak.onderwerp.id}, ${json(taak.gegevens ?? {})}, ${taak.uiterlijk ?? null}, ${nu})
    on conflict do nothing`.execute(tx);
}

export async function closeTask({ tx, wie, nu }: Base, soort: string, onderwerp: string): Promise<void> {
  await sql`update platform.taken set afgerond = ${nu}, afgerond_door = ${wie.naam}
    where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code}
      and soort = ${soort} and onderwerp = ${onderwerp} and afgerond is null`.execute(tx);
}

/** What the own organisation is still asked of one kind, whoever is to do it: the subjects, without order. */
export const readAsked = async ({ tx, wie }: Pick<Base, 'tx' | 'wie'>, soort: string): Promise<readonly string[]> =>
  (
    await rows<{ onderwerp: string }>(
      tx,
      sql`select onderwerp from platform.taken where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code}
          and soort = ${soort} and afgerond is null`,
    )
  ).map(({ onderwerp }) => onderwerp);

type TaskRow = Omit<Taak, 'onderwerp'> & { readonly onderwerp_soort: string; readonly onderwerp: string };

const isOpenVoor = ({ hoed }: Wie) =>
  sql`eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and afgerond is null
    and rol in (${sql.join([...hoed.rollen, '-'])})`;

/** How many tasks are open for this hat and the roles that go with it. */
export const countTasks = async ({ tx, wie }: Pick<Base, 'tx' | 'wie'>): Promise<number> =>
  (
    await firstRow<{ aantal: number }>(
      tx,
      sql`select count(*)::int as aantal from platform.taken where ${isOpenVoor(wie)}`,
    )
  )?.aantal ?? 0;

/** The open tasks of this hat, for the roles that go with it, the most urgent first. */
export async function readTasks({ tx, wie }: Base): Promise<readonly Taak[]> {
  const found = await rows<TaskRow>(
    tx,
    sql`select id, rol, soort, onderwerp_soort, onderwerp, gegevens, uiterlijk from platform.taken
        where ${isOpenVoor(wie)} order by uiterlijk nulls last, gemaakt, id`,
  );
  return found.map(({ onderwerp_soort, onderwerp, ...rest }) => ({
    ...rest,
    onderwerp: { soort: onderwerp_soort, id: onderwerp },
  }));
}
