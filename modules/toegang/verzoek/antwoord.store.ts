// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Antwoordsoort } from './verzoek.ts';

/** What was answered on a request by 319. */
export type Antwoord = {
  readonly id: string;
  readonly gemeente: string;
  readonly verzoek: string;
  readonly aanbieder: string;
  readonly antwoord: Antwoordsoort;
  /** Code of list WJ759, when it was rejected. */
  readonly reden: string | null;
  /** The gemeente that is responsible, when that is the reason. */
  readonly woonplaats: string | null;
  readonly bericht: string;
  readonly op: Temporal.Instant;
  readonly medewerker: string;
};

export async function insertAntwoord(tx: Tx, nieuw: Antwoord): Promise<void> {
  await sql`insert into toegang.antwoorden (gemeente, id, verzoek, aanbieder, antwoord, reden, woonplaats, bericht, op, medewerker)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.verzoek}, ${nieuw.aanbieder}, ${nieuw.antwoord}, ${nieuw.reden},
      ${nieuw.woonplaats}, ${nieuw.bericht}, ${nieuw.op}, ${nieuw.medewerker})`.execute(tx);
}

/** Oldest first. */
export const readAntwoorden = (tx: Tx, verzoek: string): Promise<readonly Antwoord[]> =>
  rows(
    tx,
    sql`select id, gemeente, verzoek, aanbieder, antwoord, reden, woonplaats, bericht, op, medewerker from toegang.antwoorden
        where verzoek = ${verzoek} order by op, id`,
  );
