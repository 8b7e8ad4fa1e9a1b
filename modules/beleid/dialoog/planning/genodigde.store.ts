// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { rows, type Tx } from '#platform/database';

/** Who is asked to come or to react: an aanbieder, or another organisation by its name. */
export type Genodigde = {
  readonly id: string;
  /** AGB code; null for an organisation that has no hat here. */
  readonly aanbieder: string | null;
  readonly naam: string;
  readonly uitgenodigd: Temporal.Instant | null;
};

export const readGenodigden = (tx: Tx, moment: string): Promise<readonly Genodigde[]> =>
  rows(
    tx,
    sql`select id, aanbieder, naam, uitgenodigd from beleid.genodigden where moment = ${moment}
        order by aanbieder is null, naam`,
  );

type Keuze = Pick<Genodigde, 'aanbieder' | 'naam'>;
type Plek = { readonly verband: string; readonly id: string };

/** Who is chosen comes in, who is no longer chosen goes; whoever was invited already stays. */
export async function chooseGenodigden(tx: Tx, { verband, id }: Plek, keuze: readonly Keuze[]): Promise<void> {
  const agbs = keuze.flatMap(({ aanbieder }) => aanbieder ?? []);
  const names = keuze.filter(({ aanbieder }) => aanbieder === null).map(({ naam }) => naam);
  await sql`delete from beleid.genodigden where verband = ${verband} and moment = ${id} and uitgenodigd is null
    and not (aanbieder is not null and aanbieder = any(${agbs})) and not (aanbieder is null and naam = any(${names}))`.execute(
    tx,
  );
  for (const { aanbieder, naam } of keuze)
    await sql`insert into beleid.genodigden (verband, id, moment, aanbieder, naam)
      values (${verband}, ${newId()}, ${id}, ${aanbieder}, ${naam}) on conflict do nothing`.execute(tx);
}

/** Marks that the invitation went out. @returns those to whom it went now */
export const markUitgenodigd = (tx: Tx, { verband, id }: Plek, op: Temporal.Instant): Promise<readonly Genodigde[]> =>
  rows(
    tx,
    sql`update beleid.genodigden set uitgenodigd = ${op}
        where verband = ${verband} and moment = ${id} and uitgenodigd is null
        returning id, aanbieder, naam, uitgenodigd`,
  );

/** Every aanbieder that was invited or that handed in a reaction. */
export const betrokkenAanbieders = async (tx: Tx, moment: string): Promise<readonly string[]> =>
  (
    await rows<{ aanbieder: string }>(
      tx,
      sql`select aanbieder from beleid.genodigden where moment = ${moment} and aanbieder is not null and uitgenodigd is not null
          union select aanbieder from beleid.reacties where moment = ${moment} and ingediend is not null order by aanbieder`,
    )
  ).map(({ aanbieder }) => aanbieder);
