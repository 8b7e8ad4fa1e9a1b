// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import type { Eigenaar } from '../hoed.ts';
import { longestWaitMinutes } from '../uitstel.ts';
import type { Klaar } from './inhoud.ts';
import type { Bezorguitkomst } from './smtpfout.ts';

/** Some twenty hours, each time after a longer while. */
const mostAttempts = 24;

/** Counts on how many had which outcome. */
export const count = (tx: Tx, uitkomst: 'verzonden' | 'vervallen' | 'mislukt', aantal = 1) =>
  sql`update platform.mailtellers set aantal = aantal + ${aantal} where uitkomst = ${uitkomst}`.execute(tx);

/** The row of one mail. */
export const these = ({ soort, code, id }: Eigenaar & { readonly id: string }) =>
  sql`eigenaar_soort = ${soort} and eigenaar = ${code} and id = ${id}`;

/** Writes down how it went. */
export async function mark(
  tx: Tx,
  nu: Temporal.Instant,
  klaar: Klaar,
  poging: number,
  gedaan: Bezorguitkomst,
): Promise<void> {
  if (gedaan.uitkomst === 'verzonden') {
    await sql`update platform.mails set staat = 'verzonden', pogingen = ${poging}, reden = null, klaar = ${nu}
      where ${these(klaar)}`.execute(tx);
    await count(tx, 'verzonden');
  } else if (gedaan.uitkomst === 'geweigerd') {
    await fail(tx, nu, klaar, poging, gedaan.reden);
  } else if (poging >= mostAttempts) {
    await fail(tx, nu, klaar, poging, 'te-vaak-geprobeerd');
  } else {
    await sql`update platform.mails set pogingen = ${poging}, reden = ${gedaan.code},
        niet_voor = ${nu}::timestamptz + make_interval(mins => least(${longestWaitMinutes}, power(2, ${poging - 1}::int)::int))
      where ${these(klaar)}`.execute(tx);
  }
}

/** It is over, until somebody asks for another try. An address that is not known gets nothing more of itself. */
async function fail(tx: Tx, nu: Temporal.Instant, klaar: Klaar, poging: number, reden: string): Promise<void> {
  await sql`update platform.mails set staat = 'mislukt', pogingen = ${poging}, reden = ${reden}, klaar = ${nu}
    where ${these(klaar)}`.execute(tx);
  await count(tx, 'mislukt');
  if (reden === 'adres-geweigerd' && klaar.inhoud.soort === 'taken')
    await sql`update platform.mailadressen set geweigerd = ${nu}
      where persoon = (select persoon from platform.mails where ${these(klaar)})`.execute(tx);
}
