// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from './database.ts';

/** What owns a row, and in whose name one acts. */
export type EigenaarSoort = 'verband' | 'gemeente' | 'aanbieder' | 'platform';
export type Eigenaar = { readonly soort: EigenaarSoort; readonly code: string };

export const rollen = {
  beleidsadviseur: 'Beleidsadviseur',
  inkoper: 'Inkoper en contractmanager',
  programmadirecteur: 'Programmadirecteur',
  bestuurder: 'Portefeuillehouder in het bestuurlijk overleg',
  college: 'College van burgemeester en wethouders',
  toegang: 'Toegangsmedewerker',
  financien: 'Financieel medewerker',
  raadslid: 'Raadslid',
  aanbieder: 'Aanbieder',
  beheerder: 'Beheerder',
} as const;
export type Rol = keyof typeof rollen;

/** Everyone who takes part in the cycle. What they see of it, their hat decides. */
export const deelnemers: readonly Rol[] = (Object.keys(rollen) as Rol[]).filter((rol) => rol !== 'beheerder');

/** One hat: the owner in whose name someone acts, with the roles that belong to it. */
export type Hoed = Eigenaar & { readonly naam: string; readonly rollen: readonly Rol[] };

/** Who acts. `persoon` is null when the platform itself follows up on an event. */
export type Wie = { readonly persoon: string | null; readonly naam: string; readonly hoed: Hoed };

/**
 * Sets the hat for the rest of the transaction: row level security follows it, and the day by the one clock. The clock
 * is read along, so that it costs no question of its own.
 */
export async function wearHat(tx: Tx, { soort, code }: Eigenaar, persoon: string | null): Promise<void> {
  const value = (which: EigenaarSoort) => (soort === which ? code : '');
  await sql`select set_config('app.verband', ${value('verband')}, true),
                   set_config('app.gemeente', ${value('gemeente')}, true),
                   set_config('app.aanbieder', ${value('aanbieder')}, true),
                   set_config('app.platform', ${value('platform')}, true),
                   set_config('app.persoon', ${persoon ?? ''}, true),
                   set_config('app.vandaag',
                     ((${Temporal.Now.instant()}::timestamptz + verschuiving) at time zone 'Europe/Amsterdam')::date::text, true)
            from platform.klok`.execute(tx);
}

/** Runs work in one transaction under one hat. */
export const underHat = <T>(
  database: Database,
  eigenaar: Eigenaar,
  persoon: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.transaction().execute(async (tx) => {
    await wearHat(tx, eigenaar, persoon);
    return work(tx);
  });

/** The hat under which the shell does its own work: identity, sessions, delivery of events. */
/** Only what is the own of a gemeente or an aanbieder: row level security says the same, and this lets a list follow an index. */
export const eigen = (tabel: string, { wie: { hoed } }: { readonly wie: Pick<Wie, 'hoed'> }): RawBuilder<unknown> =>
  sql`${sql.ref(`${tabel}.${hoed.soort === 'aanbieder' ? 'aanbieder' : 'gemeente'}`)} = ${hoed.code}`;

export const platformHoed: Hoed = { soort: 'platform', code: 'platform', naam: 'Platform', rollen: ['beheerder'] };
