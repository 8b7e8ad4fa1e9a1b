// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, type Tx } from './database.ts';
import { type EigenaarSoort, platformHoed, type Rol, underHat, type Wie } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';
import { hashOf, overlapHours } from './systeem.ts';

// OAuth 2.0 client credentials (RFC 6749 §4.4). Like sessions, tokens follow the system's time.

const validSeconds = 15 * 60;
/** A token or an old secret that would count for longer was made by a clock that stood in the future. */
const slackSeconds = 5 * 60;

export type Uitgegeven = { readonly token: string; readonly rollen: readonly Rol[]; readonly seconden: number };
/** Why there is no token: not who it says, or it asks for a role that it has not. */
export type GeenToken = { readonly geweigerd: 'client' | 'scope' };

type Row = {
  readonly id: string;
  readonly soort: EigenaarSoort;
  readonly code: string;
  readonly rollen: readonly Rol[];
  readonly geheim: Uint8Array;
  readonly vorigGeheim: Uint8Array | null;
  readonly vorigTot: Temporal.Instant | null;
};

const works = sql`s.beeindigd is null and s.goedgekeurd is not null and s.geheim is not null
  and (s.tot is null or s.tot >= app.vandaag())`;

/**
 * Gives a token for a while, with all roles of the program or those it asks for. A wrong secret changes nothing: whoever
 * knows only the name of a program cannot stop it, and nobody guesses 256 bits.
 */
export const issueToken = (
  omgeving: Omgeving,
  { client, geheim, scope }: { readonly client: string; readonly geheim: string; readonly scope: readonly string[] },
): Promise<Uitgegeven | GeenToken> =>
  underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    const now = Temporal.Now.instant();
    const row = await firstRow<Row>(
      tx,
      sql`select s.id, s.eigenaar_soort as soort, s.eigenaar as code, s.rollen, s.geheim, s.vorig_geheim as "vorigGeheim",
            s.vorig_tot as "vorigTot"
          from platform.systemen s where s.client = ${client} and ${works}`,
    );
    if (!row || !isSecretOf(row, geheim, now)) return { geweigerd: 'client' };
    const rollen = scope.length === 0 ? row.rollen : row.rollen.filter((rol) => scope.includes(rol));
    if (scope.some((rol) => !rollen.some((own) => own === rol))) return { geweigerd: 'scope' };
    return { token: await keepToken(tx, { ...row, rollen }, now, nu), rollen, seconden: validSeconds };
  });

function isSecretOf({ geheim, vorigGeheim, vorigTot }: Row, given: string, now: Temporal.Instant): boolean {
  const hash = hashOf(given);
  const mayOld = vorigGeheim && vorigTot && isAhead(vorigTot, now, overlapHours * 3600);
  return timingSafeEqual(hash, geheim) || Boolean(mayOld && timingSafeEqual(hash, vorigGeheim));
}

/** Is that moment still to come, and no further away than it was put? */
const isAhead = (moment: Temporal.Instant, now: Temporal.Instant, seconds: number): boolean =>
  Temporal.Instant.compare(now, moment) < 0 &&
  Temporal.Instant.compare(moment, now.add({ seconds: seconds + slackSeconds })) <= 0;

async function keepToken(tx: Tx, row: Row, now: Temporal.Instant, nu: Temporal.Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`update platform.systemen set gebruikt = ${nu}
    where eigenaar_soort = ${row.soort} and eigenaar = ${row.code} and id = ${row.id}`.execute(tx);
  await sql`delete from platform.systeemtokens
    where eigenaar_soort = ${row.soort} and eigenaar = ${row.code} and systeem = ${row.id} and verloopt <= ${now}`.execute(
    tx,
  );
  await sql`insert into platform.systeemtokens (sleutel, eigenaar_soort, eigenaar, systeem, rollen, uitgegeven, verloopt)
    values (${hashOf(token)}, ${row.soort}, ${row.code}, ${row.id}, ${[...row.rollen]}, ${now}, ${now.add({ seconds: validSeconds })})`.execute(
    tx,
  );
  return token;
}

type Holder = Pick<Row, 'id' | 'soort' | 'code' | 'rollen'> & {
  readonly naam: string;
  readonly organisatie: string;
  readonly houder: string | null;
};

/** The program that this token was given to, or `undefined` when it is unknown, is over or was ended with its program. */
export const readToken = (omgeving: Omgeving, token: string): Promise<Wie | undefined> =>
  underHat(omgeving.database, platformHoed, null, async (tx) => {
    const now = Temporal.Now.instant();
    const found = await firstRow<Holder>(
      tx,
      sql`select s.id, s.eigenaar_soort as soort, s.eigenaar as code, s.naam, s.organisatie, s.houder, t.rollen
          from platform.systeemtokens t join platform.systemen s
            on s.eigenaar_soort = t.eigenaar_soort and s.eigenaar = t.eigenaar and s.id = t.systeem
          where t.sleutel = ${hashOf(token)} and t.verloopt > ${now}
            and t.verloopt <= ${now.add({ seconds: validSeconds + slackSeconds })} and ${works}
            and (s.tokens_vanaf is null or t.uitgegeven > s.tokens_vanaf)`,
    );
    if (!found) return undefined;
    const { id, soort, code, organisatie, naam, rollen, houder } = found;
    // What it writes counts as written by whoever was given its secret too: they are not its second pair of eyes.
    const vervangt = houder === null ? null : { id: houder, naam };
    return {
      persoon: id,
      naam: `Systeem ${naam}`,
      systeem: true,
      hoed: { soort, code, naam: organisatie, rollen, vervangt },
    };
  });
