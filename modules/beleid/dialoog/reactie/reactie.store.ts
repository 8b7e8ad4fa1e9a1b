// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Reactie } from './reactie.ts';

export const reactieColumns: RawBuilder<unknown> = sql`r.aanbieder, r.id, r.verband, r.moment, r.stuk, r.bepaling, r.versie, r.soort, r.tekst,
  r.vertrouwelijk, r.ingediend`;

/** An own reaction, to change it. */
export const lockReactie = (tx: Tx, aanbieder: string, id: string): Promise<Reactie | undefined> =>
  firstRow(tx, sql`select ${reactieColumns} from beleid.reacties r where r.aanbieder = ${aanbieder} and r.id = ${id}`);

export const readEigenReacties = (tx: Tx, aanbieder: string, moment: string): Promise<readonly Reactie[]> =>
  rows(
    tx,
    sql`select ${reactieColumns} from beleid.reacties r where r.aanbieder = ${aanbieder} and r.moment = ${moment}
        order by r.stuk, r.id`,
  );

export async function saveReactie(tx: Tx, nieuw: Reactie, bewaard: Temporal.Instant): Promise<void> {
  const { aanbieder, id, verband, moment, stuk, bepaling, versie, soort, tekst, vertrouwelijk } = nieuw;
  await sql`insert into beleid.reacties
      (aanbieder, id, verband, moment, stuk, bepaling, versie, soort, tekst, vertrouwelijk, bewaard)
    values (${aanbieder}, ${id}, ${verband}, ${moment}, ${stuk}, ${bepaling}, ${versie}, ${soort}, ${tekst},
      ${vertrouwelijk}, ${bewaard})
    on conflict (aanbieder, id) do update set soort = excluded.soort, tekst = excluded.tekst,
      vertrouwelijk = excluded.vertrouwelijk, versie = excluded.versie, bewaard = excluded.bewaard`.execute(tx);
}

export async function deleteReactie(tx: Tx, { aanbieder, id }: Pick<Reactie, 'aanbieder' | 'id'>): Promise<void> {
  await sql`delete from beleid.reacties where aanbieder = ${aanbieder} and id = ${id} and ingediend is null`.execute(
    tx,
  );
}

/** Hands in all that was written and not yet handed in. @returns how many that were */
export async function sealReacties(tx: Tx, aanbieder: string, moment: string, op: Temporal.Instant): Promise<number> {
  const sealed = await rows(
    tx,
    sql`update beleid.reacties set ingediend = ${op}
        where aanbieder = ${aanbieder} and moment = ${moment} and ingediend is null returning id`,
  );
  return sealed.length;
}
