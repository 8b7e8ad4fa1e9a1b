// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows } from './database.ts';
import { asPlatform } from './identiteit.ts';
import { zoeksleutel } from './kluis.ts';
import type { Omgeving } from './omgeving.ts';

// Failed attempts to get in, by where they come from. They follow the system's time, as sessions do.

/** What can be tried: an answer of a provider, a link of an invitation, the secret of a system. */
export const pogingsoorten = ['aanmelden', 'uitnodiging', 'systeem'] as const;
export type Pogingsoort = (typeof pogingsoorten)[number];
/** From where: a network or a browser, see apps/web/server/plek.ts. Nothing is counted where that is unknown. */
type Poging = { readonly soort: Pogingsoort; readonly plek: string | null };

/** So many may fail in a row; what comes after waits, twice as long each time. */
const freeAttempts = 20;
const firstSeconds = 5;
const longestSeconds = 900;
/** After so long without a failure it is as if there was none. */
const rememberedSeconds = 3600;

/**
 * A place becomes one of a million numbers, by a secret key: no address is kept, the table cannot grow beyond that, and
 * nobody can choose to share a number with somebody else.
 */
const numberOf = ({ sleutels }: Omgeving, { soort, plek }: Poging): number =>
  Buffer.from(zoeksleutel(sleutels, `poging:${soort}:${plek}`)).readUInt32BE(0) % 1_000_000;

/** Until when nothing is taken from there; null when it is open. */
export async function closedUntil(omgeving: Omgeving, poging: Poging): Promise<Temporal.Instant | null> {
  if (poging.plek === null) return null;
  const nu = Temporal.Now.instant();
  const found = await sql<{ readonly tot: Temporal.Instant }>`select dicht_tot as tot from platform.pogingen
    where soort = ${poging.soort} and vak = ${numberOf(omgeving, poging)}
      and dicht_tot > ${nu} and dicht_tot <= ${nu.add({ seconds: longestSeconds })}`.execute(omgeving.database);
  return found.rows[0]?.tot ?? null;
}

/** Counts one that failed. Where it is closed nothing is counted, so that whoever goes on trying keeps nobody out longer. */
export async function countFailure(omgeving: Omgeving, poging: Poging): Promise<void> {
  if (poging.plek === null) return;
  const nu = Temporal.Now.instant();
  const before = nu.subtract({ seconds: rememberedSeconds });
  const found = await asPlatform(omgeving, async (tx) => {
    await sql`delete from platform.pogingen where (soort, vak) in (select soort, vak from platform.pogingen
        where laatst < ${before} or laatst > ${nu.add({ seconds: rememberedSeconds })}
        order by laatst limit 100 for update skip locked)`.execute(tx);
    return firstRow<{ readonly mislukt: number }>(
      tx,
      sql`insert into platform.pogingen as p (soort, vak, mislukt, laatst)
          values (${poging.soort}, ${numberOf(omgeving, poging)}, 1, ${nu})
          on conflict (soort, vak) do update set mislukt = p.mislukt + 1, laatst = ${nu},
            dicht_tot = case when p.mislukt + 1 >= ${freeAttempts}::int then ${nu}::timestamptz + interval '1 second' *
              least(${longestSeconds}::int, ${firstSeconds}::int * 2 ^ least(20, p.mislukt + 1 - ${freeAttempts}::int)) end
          where p.dicht_tot is null or p.dicht_tot <= ${nu}
          returning mislukt`,
    );
  });
  if (found?.mislukt === freeAttempts)
    omgeving.log({
      niveau: 'fout',
      melding: `${poging.soort}: ${freeAttempts} keer mislukt vanaf één plek; zij wacht`,
    });
}

/** Something went well from there: what failed before is forgotten. */
export async function forgetFailures(omgeving: Omgeving, poging: Poging): Promise<void> {
  if (poging.plek === null) return;
  await asPlatform(omgeving, (tx) =>
    sql`delete from platform.pogingen where soort = ${poging.soort} and vak = ${numberOf(omgeving, poging)}`.execute(
      tx,
    ),
  );
}

/** How it stands, for the whole database: what failed in the last hour, and how many places are closed. */
export type Pogingen = { readonly soort: Pogingsoort; readonly mislukt: number; readonly dicht: number };
export const readPogingen = (omgeving: Omgeving): Promise<readonly Pogingen[]> =>
  asPlatform(omgeving, async (tx) => {
    const nu = Temporal.Now.instant();
    const found = await rows<Pogingen>(
      tx,
      sql`select soort, sum(mislukt)::int as mislukt, (count(*) filter (where dicht_tot > ${nu}))::int as dicht
          from platform.pogingen where laatst > ${nu.subtract({ seconds: rememberedSeconds })} group by soort`,
    );
    return pogingsoorten.map((soort) => found.find((one) => one.soort === soort) ?? { soort, mislukt: 0, dicht: 0 });
  });
