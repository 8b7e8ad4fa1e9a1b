// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from './database.ts';
import { platformHoed, type Wie, wearHat } from './hoed.ts';

// Mail of the own owner that did not arrive, for its beheerders: whose it is and why, never the address.

type Base = { readonly tx: Tx; readonly wie: Wie };

export type OnbezorgdeMail = {
  readonly id: string;
  readonly soort: 'bevestiging' | 'uitnodiging' | 'taken';
  /** For whom; the one who was invited has no account yet. */
  readonly naam: string;
  readonly gemaakt: Temporal.Instant;
  readonly pogingen: number;
  /** `wachtend` was tried in vain and is tried again by itself, `mislukt` is not. */
  readonly staat: 'wachtend' | 'mislukt';
  readonly nietVoor: Temporal.Instant | null;
  readonly reden: string;
};
const mostShown = 200;

/** What failed, the newest first, and then what is tried again. */
export const readOnbezorgd = ({ tx, wie: { hoed } }: Base): Promise<readonly OnbezorgdeMail[]> =>
  rows(
    tx,
    sql`select m.id, m.soort, coalesce(p.naam, u.naam, 'onbekend') as naam, m.gemaakt, m.pogingen, m.staat,
          m.niet_voor as "nietVoor", coalesce(m.reden, 'onbekend') as reden
        from platform.mails m left join platform.personen p on p.id = m.persoon
          left join platform.uitnodigingen u
            on u.eigenaar_soort = m.eigenaar_soort and u.eigenaar = m.eigenaar and u.id = m.uitnodiging
        where m.eigenaar_soort = ${hoed.soort} and m.eigenaar = ${hoed.code}
          and (m.staat = 'mislukt' or (m.staat = 'wachtend' and m.pogingen > 0))
        order by m.staat, m.gemaakt desc, m.id limit ${mostShown}`,
  );

/** Lays a mail ready again that failed, and lets the address it went to count again. @returns false when it did not fail */
export async function retryMail({ tx, wie }: Base, id: string): Promise<boolean> {
  const row = await firstRow<{ readonly persoon: string | null }>(
    tx,
    sql`update platform.mails set staat = 'wachtend', pogingen = 0, niet_voor = null, reden = null, klaar = null
        where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code} and id = ${id} and staat = 'mislukt'
        returning persoon`,
  );
  if (!row?.persoon) return row !== undefined;
  await wearHat(tx, platformHoed, null);
  await sql`update platform.mailadressen set geweigerd = null where persoon = ${row.persoon}`.execute(tx);
  await wearHat(tx, wie.hoed, wie.persoon);
  return true;
}
