// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { rows, type Tx } from './database.ts';
import type { EigenaarSoort, Rol, Wie } from './hoed.ts';

// Other programs that act in the name of an owner. What a program does with its secret stands in systeemtoken.ts.

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant; readonly vandaag: Temporal.PlainDate };

/** The roles that a program may have: those that do the work. Deciding and managing is for people. */
export const systeemrollen: Readonly<Partial<Record<EigenaarSoort, readonly Rol[]>>> = {
  verband: ['beleidsadviseur', 'inkoper'],
  gemeente: ['toegang', 'financien'],
  aanbieder: ['aanbieder'],
};

/** For how long after a renewal the secret before it still works, so that no program stands still. */
export const overlapHours = 24;

/** How it stands: waits for a second beheerder, has no secret yet, works, its last day is over, or was ended. */
export type Systeemstand = 'wacht' | 'zonder-geheim' | 'actief' | 'verlopen' | 'beeindigd';
export type Systeem = {
  readonly id: string;
  readonly naam: string;
  readonly client: string;
  readonly rollen: readonly Rol[];
  readonly tot: Temporal.PlainDate | null;
  readonly gemaakt: Temporal.Instant;
  readonly maker: string | null;
  readonly makernaam: string;
  readonly geheimOp: Temporal.Instant | null;
  readonly vorigTot: Temporal.Instant | null;
  readonly gebruikt: Temporal.Instant | null;
  readonly stand: Systeemstand;
};
export type NieuwSysteem = Pick<Systeem, 'naam' | 'rollen' | 'tot'> & { readonly goedgekeurd: boolean };

export const hashOf = (geheim: string): Uint8Array => createHash('sha256').update(geheim).digest();

/** Makes a program known. @returns its identifier, and the name under which it signs in */
export async function insertSysteem(
  { tx, wie, nu }: Base,
  { naam, rollen, tot, goedgekeurd }: NieuwSysteem,
): Promise<{ readonly id: string; readonly client: string }> {
  const { hoed } = wie;
  const id = newId();
  const client = `inkoopregie-${randomBytes(12).toString('hex')}`;
  await sql`insert into platform.systemen
      (eigenaar_soort, eigenaar, id, organisatie, naam, client, rollen, tot, gemaakt, maker, makernaam, goedgekeurd)
    values (${hoed.soort}, ${hoed.code}, ${id}, ${hoed.naam}, ${naam}, ${client}, ${[...rollen]}, ${tot}, ${nu},
      ${wie.persoon}, ${wie.naam}, ${goedgekeurd ? nu : null})`.execute(tx);
  return { id, client };
}

/** The programs of the own owner, those that work first; or only one of them. */
export const readSystemen = ({ tx, wie: { hoed }, vandaag }: Base, id?: string): Promise<readonly Systeem[]> =>
  rows(
    tx,
    sql`select id, naam, client, rollen, tot, gemaakt, maker, makernaam, geheim_op as "geheimOp", vorig_tot as "vorigTot",
          gebruikt,
          case when beeindigd is not null then 'beeindigd' when tot < ${vandaag} then 'verlopen'
               when goedgekeurd is null then 'wacht' when geheim is null then 'zonder-geheim' else 'actief' end as stand
        from platform.systemen
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and (${id ?? null}::uuid is null or id = ${id ?? null})
        order by beeindigd nulls first, naam, id`,
  );

export const readSysteem = async (context: Base, id: string): Promise<Systeem | undefined> =>
  (await readSystemen(context, id))[0];

const own = ({ wie: { hoed } }: Base, id: string) =>
  sql`eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and id = ${id}`;

export async function approveSysteem(context: Base, id: string): Promise<void> {
  await sql`update platform.systemen set goedgekeurd = ${context.nu} where ${own(context, id)}`.execute(context.tx);
}

/**
 * Gives it a new secret; the one before it works for another day, unless it must stop at once: then its tokens stop too.
 * @returns the secret, of which only the hash is kept
 */
export async function renewSysteemgeheim(context: Base, id: string, meteen: boolean): Promise<string> {
  const geheim = randomBytes(32).toString('base64url');
  const now = Temporal.Now.instant();
  await sql`update platform.systemen set geheim = ${hashOf(geheim)}, geheim_op = ${context.nu}, houder = ${context.wie.persoon},
      vorig_geheim = ${meteen ? null : sql`geheim`},
      vorig_tot = case when ${meteen} or geheim is null then null else ${now.add({ hours: overlapHours })}::timestamptz end,
      tokens_vanaf = case when ${meteen} then ${now}::timestamptz else tokens_vanaf end
    where ${own(context, id)}`.execute(context.tx);
  return geheim;
}

/** From this moment on it is nobody: no secret and no token works. */
export async function endSysteem(context: Base, id: string): Promise<void> {
  await sql`update platform.systemen set beeindigd = ${context.nu} where ${own(context, id)}`.execute(context.tx);
  await sql`update platform.webhooks set staat = 'beeindigd'
    where eigenaar_soort = ${context.wie.hoed.soort} and eigenaar = ${context.wie.hoed.code} and systeem = ${id}`.execute(
    context.tx,
  );
}
