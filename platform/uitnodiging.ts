// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Texts } from '#libs/explain';
import { newId } from '#libs/kernel';
import { firstRow, rows, type Tx } from './database.ts';
import type { Versleuteld } from './deur.ts';
import { type Eigenaar, type Rol, type Wie, zelf } from './hoed.ts';
import { ontsleutelTekst, type Sleutels, versleutel, zoeksleutel } from './kluis.ts';
import { koppelsleutel } from './mail/koppeling.ts';
import { queueMail } from './mail/wachtrij.ts';
import type { Omgeving } from './omgeving.ts';

const validDays = 7;

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant; readonly omgeving: Omgeving };
/** How an invitation stands. */
export type Stand = 'open' | 'aangenomen' | 'ingetrokken' | 'verlopen';
export type Uitnodiging = {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
  /** The only branch for which a sign-in that is limited to a branch counts. */
  readonly vestiging: string | null;
  readonly doornaam: string;
  readonly op: Temporal.Instant;
  readonly geldigTot: Temporal.Instant;
  readonly stand: Stand;
};
export type NieuweUitnodiging = {
  readonly naam: string;
  readonly email: string | null;
  /** The only account that may take it; without it, whoever holds the link. */
  readonly account: string | null;
  readonly rollen: readonly Rol[];
  /** The link goes to the address by e-mail; then nobody else sees it. */
  readonly perMail?: boolean;
  readonly vestiging?: string | null;
};

/** What is kept of the key in a link. */
export const keyOf = (sleutel: string) => createHash('sha256').update(sleutel).digest();
const place = ({ soort, code }: { readonly soort: string; readonly code: string }) =>
  `platform.uitnodigingen/${soort}/${code}`;
/** Where addresses lie closed. */
export const gesloten: Versleuteld = {
  tabel: 'platform.uitnodigingen',
  kolom: 'email',
  sleutel: ['eigenaar_soort', 'eigenaar', 'id'],
  context: ({ eigenaar_soort, eigenaar }) => place({ soort: `${eigenaar_soort}`, code: `${eigenaar}` }),
};
export const openUitnodigingsadres = (sleutels: Sleutels, eigenaar: Eigenaar, gesloten: Uint8Array): string =>
  ontsleutelTekst(sleutels, gesloten, place(eigenaar));
const searchable = (email: string) => email.trim().toLowerCase();

export const columns = (
  nu: Temporal.Instant,
) => sql`id, naam, organisatie, rollen, vestiging, doornaam, op, geldig_tot as "geldigTot",
  case when aangenomen is not null then 'aangenomen' when ingetrokken is not null then 'ingetrokken'
       when geldig_tot <= ${nu} then 'verlopen' else 'open' end as stand`;

/** Invites somebody to work for the owner whose hat is worn. @returns the key in the link: only its hash is kept */
export async function insertUitnodiging(
  { tx, wie, nu, omgeving }: Base,
  { naam, email, account, rollen, perMail = false, vestiging = null }: NieuweUitnodiging,
): Promise<{ readonly id: string; readonly sleutel: string; readonly geldigTot: Temporal.Instant }> {
  const { hoed } = wie;
  const id = newId();
  const sleutel = perMail ? koppelsleutel(omgeving.sleutels, 'uitnodiging', id) : randomBytes(32).toString('base64url');
  const geldigTot = nu.add({ hours: validDays * 24 });
  await sql`insert into platform.uitnodigingen
      (eigenaar_soort, eigenaar, id, organisatie, naam, email, email_zoek, account, rollen, sleutel, door, doornaam, op, geldig_tot, vestiging)
    values (${hoed.soort}, ${hoed.code}, ${id}, ${hoed.naam}, ${naam},
      ${email && versleutel(omgeving.sleutels, email, place(hoed))},
      ${email && zoeksleutel(omgeving.sleutels, searchable(email))}, ${account}, ${[...rollen]}, ${keyOf(sleutel)},
      ${[...zelf(wie)]}, ${wie.naam}, ${nu}, ${geldigTot}, ${vestiging})`.execute(tx);
  if (perMail) await queueMail({ tx, wie, nu }, { id: newId(), soort: 'uitnodiging', uitnodiging: id });
  return { id, sleutel, geldigTot };
}

/** Invitations of the own owner, the newest first. */
export const readUitnodigingen = ({ tx, wie: { hoed }, nu }: Base): Promise<readonly Uitnodiging[]> =>
  rows(
    tx,
    sql`select ${columns(nu)} from platform.uitnodigingen
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} order by op desc limit 100`,
  );

/** One of them, with the address to which it can be brought. */
export async function readUitnodiging(
  { tx, wie: { hoed }, nu, omgeving }: Base,
  id: string,
): Promise<(Uitnodiging & { readonly email: string | null }) | undefined> {
  const row = await firstRow<Uitnodiging & { readonly email: Uint8Array | null }>(
    tx,
    sql`select ${columns(nu)}, email from platform.uitnodigingen
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and id = ${id}`,
  );
  return row && { ...row, email: row.email && openUitnodigingsadres(omgeving.sleutels, hoed, row.email) };
}

/** Is there an invitation to this address that can still be taken? */
export const isOpenFor = async ({ tx, wie: { hoed }, nu, omgeving }: Base, email: string): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from platform.uitnodigingen
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code}
          and email_zoek = ${zoeksleutel(omgeving.sleutels, searchable(email))}
          and aangenomen is null and ingetrokken is null and geldig_tot > ${nu}`,
  )) !== undefined;

/** From this moment on the link is of no use. @returns false when it already was not */
export async function withdrawUitnodiging({ tx, wie: { hoed }, nu }: Base, id: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update platform.uitnodigingen set ingetrokken = ${nu}
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and id = ${id}
          and aangenomen is null and ingetrokken is null returning id`,
  );
  return row !== undefined;
}

/** Dutch for what the platform itself does with people. */
export const uitnodigingActen: Texts['acten'] = {
  'platform/uitnodiging-aannemen': 'Uitnodiging aangenomen',
  'platform/beheerder-maken': 'Beheerder uitgenodigd vanaf de opdrachtregel',
};
