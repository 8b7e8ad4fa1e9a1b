// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '../database.ts';
import type { Eigenaar } from '../hoed.ts';

export type Wisstaat = 'voorgesteld' | 'afgewezen' | 'goedgekeurd' | 'gewist';
export type Wisopdracht = {
  readonly id: string;
  readonly soort: string;
  readonly voor: Temporal.PlainDate;
  /** How many there were when it was put forward, and how many have gone. */
  readonly aantal: number;
  readonly gewist: number;
  readonly staat: Wisstaat;
  readonly gemaakt: Temporal.Instant;
  readonly gemaaktPersoon: string;
  readonly gemaaktDoor: string;
  readonly besloten: Temporal.Instant | null;
  readonly besluitDoor: string | null;
  readonly motivering: string | null;
  readonly klaar: Temporal.Instant | null;
};

const columns = sql`id, soort, voor, aantal, gewist, staat, gemaakt, gemaakt_persoon as "gemaaktPersoon",
  gemaakt_door as "gemaaktDoor", besloten, besluit_door as "besluitDoor", motivering, klaar`;
const van = ({ soort, code }: Eigenaar) => sql`eigenaar_soort = ${soort} and eigenaar = ${code}`;

export const readOpdracht = (tx: Tx, eigenaar: Eigenaar, id: string): Promise<Wisopdracht | undefined> =>
  firstRow(tx, sql`select ${columns} from platform.wisopdrachten where ${van(eigenaar)} and id = ${id}`);

/** The newest two hundred. */
export const readOpdrachten = (tx: Tx, eigenaar: Eigenaar): Promise<readonly Wisopdracht[]> =>
  rows(tx, sql`select ${columns} from platform.wisopdrachten where ${van(eigenaar)} order by gemaakt desc limit 200`);

type Nieuw = Pick<Wisopdracht, 'id' | 'soort' | 'voor' | 'aantal' | 'gemaakt' | 'gemaaktDoor'> & {
  readonly persoon: string | null;
};

/** @returns false when one of this kind is under way already */
export async function insertOpdracht(tx: Tx, { soort, code }: Eigenaar, nieuw: Nieuw): Promise<boolean> {
  const kept = await firstRow(
    tx,
    sql`insert into platform.wisopdrachten
          (eigenaar_soort, eigenaar, id, soort, voor, aantal, staat, gemaakt, gemaakt_persoon, gemaakt_door)
        values (${soort}, ${code}, ${nieuw.id}, ${nieuw.soort}, ${nieuw.voor}, ${nieuw.aantal}, 'voorgesteld',
          ${nieuw.gemaakt}, ${nieuw.persoon}, ${nieuw.gemaaktDoor})
        on conflict do nothing returning id`,
  );
  return kept !== undefined;
}

type Besluit = {
  readonly staat: 'goedgekeurd' | 'afgewezen';
  readonly persoon: string | null;
  readonly door: string;
  readonly motivering: string;
  readonly op: Temporal.Instant;
};

/** @returns false when somebody decided first */
export async function decideOpdracht(tx: Tx, eigenaar: Eigenaar, id: string, besluit: Besluit): Promise<boolean> {
  const decided = await firstRow(
    tx,
    sql`update platform.wisopdrachten set staat = ${besluit.staat}, besloten = ${besluit.op},
          besluit_persoon = ${besluit.persoon}, besluit_door = ${besluit.door}, motivering = ${besluit.motivering}
        where ${van(eigenaar)} and id = ${id} and staat = 'voorgesteld' returning id`,
  );
  return decided !== undefined;
}

/** Notes what has gone; `klaar` when nothing is left. */
export async function noteErased(
  tx: Tx,
  eigenaar: Eigenaar,
  id: string,
  { aantal, klaar }: { readonly aantal: number; readonly klaar: Temporal.Instant | null },
): Promise<void> {
  await sql`update platform.wisopdrachten set gewist = gewist + ${aantal}, klaar = ${klaar},
      staat = ${klaar ? 'gewist' : 'goedgekeurd'} where ${van(eigenaar)} and id = ${id}`.execute(tx);
}

export type Eigentermijn = {
  readonly soort: string;
  readonly maanden: number;
  readonly grond: string;
  readonly op: Temporal.Instant;
  readonly door: string;
};

export const readTermijnen = (tx: Tx, eigenaar: Eigenaar): Promise<readonly Eigentermijn[]> =>
  rows(tx, sql`select soort, maanden, grond, op, door from platform.bewaartermijnen where ${van(eigenaar)}`);

export async function saveTermijn(tx: Tx, { soort, code }: Eigenaar, termijn: Eigentermijn): Promise<void> {
  await sql`insert into platform.bewaartermijnen (eigenaar_soort, eigenaar, soort, maanden, grond, op, door)
    values (${soort}, ${code}, ${termijn.soort}, ${termijn.maanden}, ${termijn.grond}, ${termijn.op}, ${termijn.door})
    on conflict (eigenaar_soort, eigenaar, soort) do update
      set maanden = excluded.maanden, grond = excluded.grond, op = excluded.op, door = excluded.door`.execute(tx);
}
