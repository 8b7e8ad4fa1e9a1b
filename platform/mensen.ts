// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from './database.ts';
import type { Rol, Wie } from './hoed.ts';

// The people of one owner and their roles there. Row level security lets nobody reach those of another owner.

type Base = { readonly tx: Tx; readonly wie: Wie };
type Dag = Temporal.PlainDate;

/** A role from its first to its last day; without them it counts always. */
export type Rolperiode = { readonly rol: Rol; readonly van: Dag | null; readonly tot: Dag | null };
/** Somebody who has or had a role here. */
export type Medewerker = {
  readonly id: string;
  readonly naam: string;
  readonly geblokkeerd: boolean;
  readonly rollen: readonly Rolperiode[];
};
type Row = Rolperiode & Omit<Medewerker, 'rollen'>;

/** Everyone who has or had a role for the own owner, or only one of them. */
export async function readMedewerkers(
  { tx, wie: { hoed } }: Base,
  persoon: string | null = null,
): Promise<readonly Medewerker[]> {
  const found = await rows<Row>(
    tx,
    sql`select p.id, p.naam, r.rol, r.van, r.tot, b.persoon is not null as geblokkeerd
        from platform.rollen r join platform.personen p on p.id = r.persoon
          left join platform.blokkades b on b.eigenaar_soort = r.soort and b.eigenaar = r.code and b.persoon = r.persoon
        where r.soort = ${hoed.soort} and r.code = ${hoed.code} and (${persoon}::uuid is null or p.id = ${persoon})
        order by p.naam, p.id, r.rol`,
  );
  return [...Map.groupBy(found, ({ id }) => id).values()].flatMap((own) =>
    own.slice(0, 1).map(({ id, naam, geblokkeerd }) => ({
      ...{ id, naam, geblokkeerd },
      rollen: own.map(({ rol, van, tot }) => ({ rol, van, tot })),
    })),
  );
}

/** Only one at a time changes who may do what for an owner: two who take away each other's role would leave nobody. */
export async function lockPeople({ tx, wie: { hoed } }: Base): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mensen:${hoed.soort}:${hoed.code}`}, 0))`.execute(tx);
}

/** Gives a role, or gives it other days. */
export async function saveRol({ tx, wie: { hoed } }: Base, persoon: string, nieuw: Rolperiode): Promise<void> {
  await sql`insert into platform.rollen (persoon, soort, code, organisatie, rol, van, tot)
    values (${persoon}, ${hoed.soort}, ${hoed.code}, ${hoed.naam}, ${nieuw.rol}, ${nieuw.van}, ${nieuw.tot})
    on conflict (persoon, soort, code, rol) do update set van = excluded.van, tot = excluded.tot`.execute(tx);
}

/** @returns false when this person already was blocked here */
export async function block(
  { tx, wie: { hoed }, nu }: Base & { readonly nu: Temporal.Instant },
  persoon: string,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into platform.blokkades (eigenaar_soort, eigenaar, persoon, sinds)
        values (${hoed.soort}, ${hoed.code}, ${persoon}, ${nu}) on conflict do nothing returning persoon`,
  );
  return row !== undefined;
}

/** @returns false when this person was not blocked here */
export async function unblock({ tx, wie: { hoed } }: Base, persoon: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`delete from platform.blokkades
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and persoon = ${persoon} returning persoon`,
  );
  return row !== undefined;
}
