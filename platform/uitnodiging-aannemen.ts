// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { makeContext } from './context.ts';
import { firstRow, type Tx } from './database.ts';
import { type Hoed, type Organisatiesoort, platformHoed, type Rol, underHat, wearHat } from './hoed.ts';
import { bindMachtiging, type Machtiging } from './machtiging.ts';
import type { Omgeving } from './omgeving.ts';
import { columns, keyOf, type Stand, type Uitnodiging } from './uitnodiging.ts';

/** What whoever holds the link reads: who asks whom to do what. */
export const findUitnodiging = (omgeving: Omgeving, sleutel: string): Promise<Uitnodiging | undefined> =>
  underHat(omgeving.database, platformHoed, null, (tx, nu) =>
    firstRow(tx, sql`select ${columns(nu)} from platform.uitnodigingen where sleutel = ${keyOf(sleutel)}`),
  );

/** An identity that the provider proved. */
export type Identiteit = { readonly issuer: string; readonly subject: string } & Partial<Machtiging>;
/** Why an invitation cannot be taken by this identity. */
export type Geweigerd =
  | 'onbekend'
  | 'aangenomen'
  | 'ingetrokken'
  | 'verlopen'
  | 'eigen'
  | 'ander-account'
  | 'andere-vestiging'
  | 'geblokkeerd';
export type Aangenomen = { readonly persoon: string } | { readonly geweigerd: Geweigerd };

type Found = {
  readonly id: string;
  readonly soort: Organisatiesoort;
  readonly code: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly account: string | null;
  readonly vestiging: string | null;
  readonly rollen: readonly Rol[];
  readonly door: readonly string[];
  readonly persoon: string | null;
  readonly stand: Stand;
};
type Known = { readonly id: string; readonly geblokkeerd: boolean };

/**
 * Takes an invitation: from now on this identity is the person who was meant, with those roles. Taken again by the same
 * identity it changes nothing. Nobody takes the invitation that they made themselves.
 */
export const acceptUitnodiging = (omgeving: Omgeving, sleutel: string, wie: Identiteit): Promise<Aangenomen> =>
  underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    const found = await firstRow<Found>(
      tx,
      sql`select eigenaar_soort as soort, eigenaar as code, account, door, persoon, ${columns(nu)}
          from platform.uitnodigingen where sleutel = ${keyOf(sleutel)}`,
    );
    if (!found) return { geweigerd: 'onbekend' };
    const known = await firstRow<Known>(
      tx,
      sql`select id, exists (select from platform.blokkades b where b.persoon = personen.id
              and b.eigenaar_soort = ${found.soort} and b.eigenaar = ${found.code}) as geblokkeerd
          from platform.personen where issuer = ${wie.issuer} and subject = ${wie.subject}`,
    );
    if (found.stand === 'aangenomen' && known && known.id === found.persoon) return { persoon: known.id };
    const geweigerd = whyNot(found, wie, known);
    if (geweigerd) return { geweigerd };
    if (!(await claim(tx, nu, found))) return { geweigerd: 'aangenomen' };
    const persoon = known?.id ?? (await insertPerson(tx, wie, found.naam));
    await give(omgeving, tx, nu, found, persoon);
    await bindMachtiging(tx, found, persoon, { kvk: wie.kvk ?? null, vestiging: found.vestiging });
    return { persoon };
  });

function whyNot(
  { stand, account, door, vestiging }: Found,
  { subject, vestiging: proven }: Identiteit,
  known: Known | undefined,
): Geweigerd | null {
  if (stand !== 'open') return stand;
  if (account !== null && account !== subject) return 'ander-account';
  if (proven && proven !== vestiging) return 'andere-vestiging';
  if (known && door.includes(known.id)) return 'eigen';
  return known?.geblokkeerd ? 'geblokkeerd' : null;
}

const hatOf = ({ soort, code, organisatie, rollen }: Found): Hoed => ({ soort, code, naam: organisatie, rollen });

/** @returns false when somebody took it, or took it back, just before */
async function claim(tx: Tx, nu: Temporal.Instant, found: Found): Promise<boolean> {
  await wearHat(tx, hatOf(found), null);
  const row = await firstRow(
    tx,
    sql`update platform.uitnodigingen set aangenomen = ${nu}
        where id = ${found.id} and aangenomen is null and ingetrokken is null returning id`,
  );
  return row !== undefined;
}

async function insertPerson(tx: Tx, { issuer, subject }: Identiteit, naam: string): Promise<string> {
  const id = newId();
  await wearHat(tx, platformHoed, null);
  await sql`insert into platform.personen (id, issuer, subject, naam)
    values (${id}, ${issuer}, ${subject}, ${naam})`.execute(tx);
  return id;
}

/** Under the hat of who invited: the roles, and that it happened. */
async function give(omgeving: Omgeving, tx: Tx, nu: Temporal.Instant, found: Found, persoon: string): Promise<void> {
  const { id, soort, code, organisatie, rollen, naam } = found;
  const hoed = hatOf(found);
  await wearHat(tx, hoed, persoon);
  await sql`update platform.uitnodigingen set persoon = ${persoon} where id = ${id}`.execute(tx);
  for (const rol of rollen)
    await sql`insert into platform.rollen (persoon, soort, code, organisatie, rol)
      values (${persoon}, ${soort}, ${code}, ${organisatie}, ${rol})
      on conflict (persoon, soort, code, rol) do update set van = null, tot = null`.execute(tx);
  const context = await makeContext(omgeving, tx, { persoon, naam, hoed }, nu);
  await context.gebeurd({
    act: 'platform/uitnodiging-aannemen',
    onderwerp: { soort: 'persoon', id: persoon },
    na: { uitnodiging: id, rollen: [...rollen] },
  });
}
