// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { type Database, firstRow, type Tx } from './database.ts';
import type { Niveau } from './niveau.ts';
import { verschoven } from './verschuiving.ts';

/** What owns a row, and in whose name one acts. */
export type EigenaarSoort = 'verband' | 'gemeente' | 'aanbieder' | 'platform' | 'bezoeker';
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
  gegevensbescherming: 'Functionaris gegevensbescherming',
  beheerder: 'Beheerder',
  bezoeker: 'Bezoeker',
} as const;
export type Rol = keyof typeof rollen;

/** Everyone, also who is not signed in: for what is public. */
export const openbaar: readonly Rol[] = Object.keys(rollen) as Rol[];
/** Everyone who takes part in the cycle. What they see of it, their hat decides. */
export const deelnemers: readonly Rol[] = openbaar.filter(
  (rol) => rol !== 'gegevensbescherming' && rol !== 'beheerder' && rol !== 'bezoeker',
);
/** Everyone who is signed in. */
export const aangemelden: readonly Rol[] = openbaar.filter((rol) => rol !== 'bezoeker');

/** The roles that somebody can be given. */
export const werkrollen = [
  'beleidsadviseur',
  'inkoper',
  'programmadirecteur',
  'bestuurder',
  'college',
  'toegang',
  'financien',
  'raadslid',
  'aanbieder',
  'gegevensbescherming',
  'beheerder',
] as const satisfies readonly Rol[];

/** Which roles fit whom: what somebody does in the cycle follows from the organisation that they work for [002 §7.2, §7.3]. */
export const rollenBij = {
  verband: ['beleidsadviseur', 'inkoper', 'programmadirecteur', 'bestuurder', 'gegevensbescherming', 'beheerder'],
  gemeente: ['college', 'toegang', 'financien', 'raadslid', 'gegevensbescherming', 'beheerder'],
  aanbieder: ['aanbieder', 'beheerder'],
} as const satisfies Partial<Record<EigenaarSoort, readonly Rol[]>>;
/** The kinds of owner for which people work. */
export type Organisatiesoort = keyof typeof rollenBij;
export const isOrganisatie = (soort: string): soort is Organisatiesoort => soort in rollenBij;

/** Who has a hat of their own; a hat that takes the place of somebody says of whom. */
export type Vervangene = { readonly id: string; readonly naam: string };
/** One hat: the owner in whose name someone acts, with the roles that belong to it. */
export type Hoed = Eigenaar & {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly vervangt?: Vervangene | null;
};

/** Who acts. `persoon` is null when the platform itself follows up on an event. */
export type Wie = {
  readonly persoon: string | null;
  readonly naam: string;
  readonly hoed: Hoed;
  /** How surely a person proved who they are when they signed in; without it, as weakly as can be. */
  readonly niveau?: Niveau;
  /** Another program: it does the work, and is never the second pair of eyes. */
  readonly systeem?: true;
};

/** The person, and whose place that person takes now: for four eyes they are one. */
export const zelf = ({ persoon, hoed }: Pick<Wie, 'persoon' | 'hoed'>): readonly string[] =>
  [persoon, hoed.vervangt?.id].filter((id) => typeof id === 'string');

/**
 * Whoever wrote something, as four eyes see it: what the one wrote whom somebody replaces counts as their own. For another
 * program everything does: a second pair of eyes is a person's.
 */
export const alsEigen = (wie: Pick<Wie, 'persoon' | 'hoed' | 'systeem'>, schrijver: string | null): string | null =>
  schrijver !== null && (wie.systeem || zelf(wie).includes(schrijver)) ? wie.persoon : schrijver;

/**
 * Sets the hat for the rest of the transaction: row level security follows it, and the day by the one clock. The clock
 * is read along, so that it costs no question of its own.
 * @returns the moment by that clock
 */
export async function wearHat(tx: Tx, { soort, code }: Eigenaar, persoon: string | null): Promise<Temporal.Instant> {
  const value = (which: EigenaarSoort) => (soort === which ? code : '');
  const row = await firstRow<{ readonly seconden: number }>(
    tx,
    sql`select set_config('app.verband', ${value('verband')}, true),
                   set_config('app.gemeente', ${value('gemeente')}, true),
                   set_config('app.aanbieder', ${value('aanbieder')}, true),
                   set_config('app.platform', ${value('platform')}, true),
                   set_config('app.persoon', ${persoon ?? ''}, true),
                   set_config('app.vandaag',
                     ((${Temporal.Now.instant()}::timestamptz + verschuiving) at time zone 'Europe/Amsterdam')::date::text, true),
                   extract(epoch from verschuiving)::float8 as seconden
            from platform.klok`,
  );
  return verschoven(row?.seconden ?? 0);
}

/** Runs work in one transaction under one hat; it is told the moment too. */
export const underHat = <T>(
  database: Database,
  eigenaar: Eigenaar,
  persoon: string | null,
  work: (tx: Tx, nu: Temporal.Instant) => Promise<T>,
): Promise<T> => database.transaction().execute(async (tx) => work(tx, await wearHat(tx, eigenaar, persoon)));

/** Only what is the own of a gemeente or an aanbieder: row level security says the same, and this lets a list follow an index. */
export const eigen = (tabel: string, { wie: { hoed } }: { readonly wie: Pick<Wie, 'hoed'> }): RawBuilder<unknown> =>
  sql`${sql.ref(`${tabel}.${hoed.soort === 'aanbieder' ? 'aanbieder' : 'gemeente'}`)} = ${hoed.code}`;

/** Who is not signed in owns nothing: row level security leaves only what is for everyone. */
export const bezoeker: Wie = {
  persoon: null,
  naam: 'Bezoeker',
  hoed: { soort: 'bezoeker', code: '', naam: 'Bezoeker', rollen: ['bezoeker'] },
};

/** A visitor who puts something in the letter box of a verband: it is kept in the name of that verband, and the visitor can do nothing else. */
export const bezoekerBij = (verband: string): Wie => ({
  ...bezoeker,
  hoed: { soort: 'verband', code: verband, naam: verband, rollen: ['bezoeker'] },
});

/** The hat under which the shell does its own work: identity, sessions, delivery of events. */
export const platformHoed: Hoed = { soort: 'platform', code: 'platform', naam: 'Platform', rollen: ['beheerder'] };
