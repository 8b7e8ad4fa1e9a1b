// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { makeContext } from './context.ts';
import { firstRow } from './database.ts';
import { platformHoed, underHat, wearHat } from './hoed.ts';
import { hatsOf } from './hoeden.ts';
import type { Omgeving } from './omgeving.ts';
import { keyOf } from './uitnodiging.ts';

/** What whoever holds the link may know: whether it can still be used. */
export const isBevestigbaar = (omgeving: Omgeving, sleutel: string): Promise<boolean> =>
  underHat(
    omgeving.database,
    platformHoed,
    null,
    async (tx, nu) =>
      (await firstRow(
        tx,
        sql`select from platform.mailadressen where sleutel = ${keyOf(sleutel)} and nieuw_tot > ${nu}`,
      )) !== undefined,
  );

/** From now on the address counts. Who holds the link reads what comes there. @returns false when the link is of no use */
export const confirmMailadres = (omgeving: Omgeving, sleutel: string): Promise<boolean> =>
  underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    const row = await firstRow<{ readonly persoon: string; readonly naam: string }>(
      tx,
      sql`update platform.mailadressen m set adres = nieuw_adres, bevestigd = ${nu}, geweigerd = null,
            nieuw_adres = null, sleutel = null, nieuw_tot = null
          from platform.personen p
          where p.id = m.persoon and m.sleutel = ${keyOf(sleutel)} and m.nieuw_tot > ${nu} returning p.id as persoon, p.naam`,
    );
    if (!row) return false;
    const [hoed] = await hatsOf(tx, row.persoon);
    if (!hoed) return true;
    await wearHat(tx, hoed, row.persoon);
    const context = await makeContext(omgeving, tx, { ...row, hoed }, nu);
    await context.gebeurd({
      act: 'platform/mailadres-bevestigen',
      onderwerp: { soort: 'persoon', id: row.persoon },
    });
    return true;
  });
