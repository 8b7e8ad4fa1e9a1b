// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, rows, type Tx } from './database.ts';
import { type EigenaarSoort, type Hoed, platformHoed, type Rol, underHat, type Wie } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';

const sessionHours = 10;

export type Persoon = { readonly id: string; readonly naam: string };
/** Who is signed in: the person, the hat that is on, and the hats that hang on the peg. */
export type Sessie = { readonly wie: Wie; readonly hoeden: readonly Hoed[] };
export type NieuwePersoon = {
  readonly issuer: string;
  readonly subject: string;
  readonly naam: string;
  readonly voorbeeld: boolean;
  readonly hoeden: readonly Hoed[];
};

const asPlatform = <T>(omgeving: Omgeving, work: (tx: Tx) => Promise<T>) =>
  underHat(omgeving.database, platformHoed, null, work);
const keyOf = (token: string) => createHash('sha256').update(token).digest();

/** Invites a person, or gives a known one these hats. */
export const savePerson = (omgeving: Omgeving, persoon: NieuwePersoon): Promise<string> =>
  asPlatform(omgeving, async (tx) => {
    const row = await firstRow<{ id: string }>(
      tx,
      sql`insert into platform.personen (id, issuer, subject, naam, voorbeeld)
          values (${newId()}, ${persoon.issuer}, ${persoon.subject}, ${persoon.naam}, ${persoon.voorbeeld})
          on conflict (issuer, subject) do update set naam = excluded.naam returning id`,
    );
    const id = row?.id ?? '';
    for (const { soort, code, naam, rollen } of persoon.hoeden)
      for (const rol of rollen)
        await sql`insert into platform.rollen (persoon, soort, code, organisatie, rol)
          values (${id}, ${soort}, ${code}, ${naam}, ${rol}) on conflict do nothing`.execute(tx);
    return id;
  });

/** The invited person behind a proven identity, or `undefined` for a stranger. */
export const findPerson = (omgeving: Omgeving, issuer: string, subject: string): Promise<Persoon | undefined> =>
  asPlatform(omgeving, (tx) =>
    firstRow<Persoon>(
      tx,
      sql`select id, naam from platform.personen where issuer = ${issuer} and subject = ${subject}`,
    ),
  );

type HatRow = { readonly soort: EigenaarSoort; readonly code: string; readonly naam: string; readonly rollen: Rol[] };

const hatsOf = (tx: Tx, persoon: string): Promise<readonly HatRow[]> =>
  rows<HatRow>(
    tx,
    sql`select soort, code, min(organisatie) as naam, array_agg(rol order by rol) as rollen
        from platform.rollen where persoon = ${persoon} group by soort, code order by soort desc, naam`,
  );

/** Everyone whom the demo page may offer: people of the example, with what they are. */
export type Voorbeeldpersoon = { readonly subject: string; readonly naam: string; readonly hoeden: readonly Hoed[] };
export const listExamplePeople = (omgeving: Omgeving, issuer: string): Promise<readonly Voorbeeldpersoon[]> =>
  asPlatform(omgeving, async (tx) => {
    const people = await rows<Persoon & { subject: string }>(
      tx,
      sql`select id, naam, subject from platform.personen where voorbeeld and issuer = ${issuer} order by id`,
    );
    return Promise.all(people.map(async ({ id, naam, subject }) => ({ naam, subject, hoeden: await hatsOf(tx, id) })));
  });

export type Collega = Persoon & { readonly rollen: readonly Rol[] };

/** Who act in the name of the owner whose hat is worn, with their roles there. */
export const listColleagues = ({ tx, wie }: { readonly tx: Tx; readonly wie: Wie }): Promise<readonly Collega[]> =>
  rows<Collega>(
    tx,
    sql`select p.id, p.naam, array_agg(r.rol order by r.rol) as rollen
        from platform.rollen r join platform.personen p on p.id = r.persoon
        where r.soort = ${wie.hoed.soort} and r.code = ${wie.hoed.code} group by p.id, p.naam order by p.naam`,
  );

// Sessions follow the system's time: moving the clock of a trial signs nobody out, and keeps nobody in.

/** Starts a session under the person's first hat. @returns the token for the cookie; only its hash is kept */
export const openSession = (omgeving: Omgeving, persoon: Persoon): Promise<string | undefined> =>
  asPlatform(omgeving, async (tx) => {
    const [hoed] = await hatsOf(tx, persoon.id);
    if (!hoed) return undefined;
    const token = randomBytes(32).toString('base64url');
    const verloopt = Temporal.Now.instant().add({ hours: sessionHours });
    await sql`insert into platform.sessies (sleutel, persoon, hoed_soort, hoed_code, verloopt)
      values (${keyOf(token)}, ${persoon.id}, ${hoed.soort}, ${hoed.code}, ${verloopt})`.execute(tx);
    return token;
  });

type SessionRow = Persoon & { readonly soort: EigenaarSoort; readonly code: string };

/** Who this token belongs to, or `undefined` when it is unknown or has expired. */
export const readSession = (omgeving: Omgeving, token: string): Promise<Sessie | undefined> =>
  asPlatform(omgeving, async (tx) => {
    const row = await firstRow<SessionRow>(
      tx,
      sql`select p.id, p.naam, s.hoed_soort as soort, s.hoed_code as code
          from platform.sessies s join platform.personen p on p.id = s.persoon
          where s.sleutel = ${keyOf(token)} and s.verloopt > ${Temporal.Now.instant()}`,
    );
    if (!row) return undefined;
    const hoeden = await hatsOf(tx, row.id);
    const hoed = hoeden.find(({ soort, code }) => soort === row.soort && code === row.code) ?? hoeden[0];
    return hoed && { wie: { persoon: row.id, naam: row.naam, hoed }, hoeden };
  });

/** Puts on another of one's own hats. A hat that is not one's own is ignored. */
export const switchHat = (omgeving: Omgeving, token: string, soort: string, code: string): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    await sql`update platform.sessies s set hoed_soort = ${soort}, hoed_code = ${code}
      where sleutel = ${keyOf(token)} and exists
        (select from platform.rollen r where r.persoon = s.persoon and r.soort = ${soort} and r.code = ${code})`.execute(
      tx,
    );
  });

export const closeSession = (omgeving: Omgeving, token: string): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    await sql`delete from platform.sessies where sleutel = ${keyOf(token)}`.execute(tx);
  });
