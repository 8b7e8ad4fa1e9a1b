// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, rows, type Tx } from './database.ts';
import { type Hoed, platformHoed, type Rol, underHat, type Wie } from './hoed.ts';
import { hatsOf } from './hoeden.ts';
import type { Omgeving } from './omgeving.ts';

export type Persoon = { readonly id: string; readonly naam: string };
export type NieuwePersoon = {
  readonly issuer: string;
  readonly subject: string;
  readonly naam: string;
  readonly voorbeeld: boolean;
  readonly hoeden: readonly Hoed[];
};

/** The shell's own work with people, under its own hat. */
export const asPlatform = <T>(omgeving: Omgeving, work: (tx: Tx) => Promise<T>) =>
  underHat(omgeving.database, platformHoed, null, work);

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

/** Who act today in the name of the owner whose hat is worn, with their roles there. */
export const listColleagues = ({ tx, wie }: { readonly tx: Tx; readonly wie: Wie }): Promise<readonly Collega[]> =>
  rows<Collega>(
    tx,
    sql`select p.id, p.naam, array_agg(r.rol order by r.rol) as rollen
        from platform.geldende_rollen r join platform.personen p on p.id = r.persoon
        where r.soort = ${wie.hoed.soort} and r.code = ${wie.hoed.code} group by p.id, p.naam order by p.naam`,
  );
