// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow } from '../database.ts';
import type { Bewaarsoort } from '../deur.ts';

const monthsOfFiveYears = 60;
const middernacht = (dag: Temporal.PlainDate): Temporal.Instant => dag.toZonedDateTime('Europe/Amsterdam').toInstant();

/** The log of who saw and changed what, from its beginning; the chain of what remains goes on holding. */
export const eigenLeeslog: Bewaarsoort = {
  soort: 'leeslog',
  naam: 'Leeslog',
  uitleg: 'De oudste regels van wie wat zag en wijzigde. Wat jonger is blijft, met zijn plaats in de keten.',
  vanaf: 'de dag waarop de regel is geschreven',
  eigenaar: 'ieder',
  termijn: { maanden: monthsOfFiveYears, bron: 'NEN 7513: vijf jaar' },
  tel: async ({ tx, wie }, voor) =>
    (
      await firstRow<{ aantal: number }>(
        tx,
        sql`select count(*) as aantal from platform.leeslog
            where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code} and op < ${middernacht(voor)}`,
      )
    )?.aantal ?? 0,
  wis: async ({ tx, wie }, voor, hoogstens) => {
    const row = await firstRow<{ weg: number }>(
      tx,
      sql`select platform.leeslog_opruimen(${wie.hoed.soort}, ${wie.hoed.code}, ${middernacht(voor)}, ${hoogstens}) as weg`,
    );
    const aantal = row?.weg ?? 0;
    return { aantal, betrokkenen: aantal > 0 ? ['leeslog'] : [] };
  },
};
