// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Tariefvoorstel, VoorstelStaat } from './voorstel.ts';

const columns = sql`verband, id, soort, contract, ingang, uiterlijk, toelichting, productenboek, producten, staat, ingediend, persoon, naam`;

export const readVoorstel = (tx: Tx, id: string): Promise<Tariefvoorstel | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.voorstellen where id = ${id}`);

/** The proposals of a verband that still wait for a decision, the most urgent first. */
export const readOpenVoorstellen = (tx: Tx, verband: string): Promise<readonly Tariefvoorstel[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.voorstellen where verband = ${verband} and staat = 'voorgesteld' order by uiterlijk, id`,
  );

/** One first proposal of a contract at a time is made, so that no product goes to the colleges twice. */
export async function lockVoorstellen(tx: Tx, verband: string, contract: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`eerste-voorstel:${verband}:${contract}`}, 6))`.execute(tx);
}

/** The contracts of which the first tariffs lie before the colleges. */
export const readVoorgelegdeContracten = async (tx: Tx, verband: string): Promise<readonly string[]> =>
  (
    await rows<{ contract: string }>(
      tx,
      sql`select contract from tarieven.voorstellen
          where verband = ${verband} and staat = 'voorgesteld' and soort = 'eerste-vaststelling'`,
    )
  ).map(({ contract }) => contract);

export async function insertVoorstel(tx: Tx, voorstel: Omit<Tariefvoorstel, 'staat'>): Promise<void> {
  await sql`insert into tarieven.voorstellen
      (verband, id, soort, contract, ingang, uiterlijk, toelichting, productenboek, producten, staat, ingediend, persoon, naam)
    values (${voorstel.verband}, ${voorstel.id}, ${voorstel.soort}, ${voorstel.contract}, ${voorstel.ingang},
      ${voorstel.uiterlijk}, ${voorstel.toelichting}, ${voorstel.productenboek}, ${[...voorstel.producten]}, 'voorgesteld', ${voorstel.ingediend},
      ${voorstel.persoon}, ${voorstel.naam})`.execute(tx);
}

/** Ends a proposal that was open. @returns false when it was not open any more */
export async function sluitVoorstel(
  tx: Tx,
  verband: string,
  id: string,
  naar: Exclude<VoorstelStaat, 'voorgesteld'>,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update tarieven.voorstellen set staat = ${naar}
        where verband = ${verband} and id = ${id} and staat = 'voorgesteld' returning id`,
  );
  return row !== undefined;
}
