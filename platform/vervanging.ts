// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from './database.ts';
import type { Rol, Wie } from './hoed.ts';

type Base = { readonly tx: Tx; readonly wie: Wie };
type Dag = Temporal.PlainDate;

/** Who takes the place of whom here, from the first to the last day, with which roles. */
export type Vervanging = {
  readonly id: string;
  readonly persoon: string;
  readonly naam: string;
  readonly vervanger: string;
  readonly vervangernaam: string;
  readonly rollen: readonly Rol[];
  readonly van: Dag;
  readonly tot: Dag;
};

/** What is not over and was not taken back, by or for one person or for everyone here. */
export const readVervangingen = (
  { tx, wie: { hoed } }: Base,
  vandaag: Dag,
  persoon: string | null = null,
): Promise<readonly Vervanging[]> =>
  rows(
    tx,
    sql`select v.id, v.persoon, p.naam, v.vervanger, w.naam as vervangernaam, v.rollen, v.van, v.tot
        from platform.vervangingen v join platform.personen p on p.id = v.persoon
          join platform.personen w on w.id = v.vervanger
        where v.eigenaar_soort = ${hoed.soort} and v.eigenaar = ${hoed.code}
          and v.ingetrokken is null and v.tot >= ${vandaag}
          and (${persoon}::uuid is null or v.persoon = ${persoon} or v.vervanger = ${persoon})
        order by v.van, p.naam`,
  );

export async function insertVervanging(
  { tx, wie: { hoed } }: Base,
  nieuw: Omit<Vervanging, 'naam' | 'vervangernaam'>,
): Promise<void> {
  await sql`insert into platform.vervangingen (eigenaar_soort, eigenaar, id, persoon, vervanger, rollen, van, tot)
    values (${hoed.soort}, ${hoed.code}, ${nieuw.id}, ${nieuw.persoon}, ${nieuw.vervanger}, ${[...nieuw.rollen]},
      ${nieuw.van}, ${nieuw.tot})`.execute(tx);
}

/** Takes it back, from this moment on. @returns whose place it was, or `undefined` when there is nothing to take back */
export const withdrawVervanging = async (
  { tx, wie: { hoed }, nu }: Base & { readonly nu: Temporal.Instant },
  id: string,
): Promise<{ readonly persoon: string } | undefined> =>
  firstRow(
    tx,
    sql`update platform.vervangingen set ingetrokken = ${nu}
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and id = ${id} and ingetrokken is null
        returning persoon`,
  );
