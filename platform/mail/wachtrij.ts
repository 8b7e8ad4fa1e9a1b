// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import type { Wie } from '../hoed.ts';

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant };

export type NieuweMail = { readonly id: string } & (
  | { readonly soort: 'bevestiging'; readonly persoon: string }
  | { readonly soort: 'uitnodiging'; readonly uitnodiging: string }
);

/** Lays a mail ready in the name of the hat that is worn, in the transaction of what causes it. Its content is made when it goes. */
export async function queueMail({ tx, wie: { hoed }, nu }: Base, mail: NieuweMail): Promise<void> {
  const [persoon, uitnodiging] = mail.soort === 'bevestiging' ? [mail.persoon, null] : [null, mail.uitnodiging];
  await sql`insert into platform.mails (eigenaar_soort, eigenaar, id, soort, persoon, uitnodiging, voorrang, gemaakt)
    values (${hoed.soort}, ${hoed.code}, ${mail.id}, ${mail.soort}, ${persoon}, ${uitnodiging}, true, ${nu})`.execute(
    tx,
  );
}
