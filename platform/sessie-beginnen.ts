// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, type Tx } from './database.ts';
import { hatsOf } from './hoeden.ts';
import { asPlatform, type Persoon } from './identiteit.ts';
import { type Machtiging, onbeperkt } from './machtiging.ts';
import type { Niveau } from './niveau.ts';
import type { Omgeving } from './omgeving.ts';
import { durationOf, isHat, keyOf, type Worn } from './sessie.ts';

/** What is known of a sign-in: what was proven, where, and roughly on what: `Firefox op Windows`. */
export type Aanmelding = {
  readonly niveau: Niveau;
  readonly provider: string | null;
  readonly apparaat: string | null;
  /** What the proof was limited to. */
  readonly machtiging?: Machtiging;
};

/** Why a known person gets no session: the own organisation keeps them out, they signed in for another company or branch, or
 * they have no role today. */
export type Buiten = 'geblokkeerd' | 'machtiging' | 'geen-rol';

/**
 * Starts a session, always under a new token of which only the hash is kept: under the hat that the same person had on
 * in the session before it, or else under their first.
 * @param vorige the token of the session that this browser had
 * @returns the token for the cookie, or why there is none
 */
export const beginSession = (
  omgeving: Omgeving,
  { id }: Pick<Persoon, 'id'>,
  { niveau, provider, apparaat, machtiging = onbeperkt }: Aanmelding,
  vorige: string | null = null,
): Promise<{ readonly token: string } | { readonly buiten: Buiten }> =>
  asPlatform(omgeving, async (tx) => {
    const hoeden = await hatsOf(tx, id, machtiging);
    const worn = vorige === null ? undefined : await wornIn(tx, vorige, id);
    const hoed = hoeden.find((one) => worn && isHat(one, worn)) ?? hoeden[0];
    if (!hoed) return { buiten: await whyOutside(tx, id) };
    const token = randomBytes(32).toString('base64url');
    const begonnen = Temporal.Now.instant();
    await sql`insert into platform.sessies
        (sleutel, persoon, hoed_soort, hoed_code, hoed_vervangt, begonnen, gezien, apparaat, niveau, provider,
          kvk, vestiging, verloopt)
      values (${keyOf(token)}, ${id}, ${hoed.soort}, ${hoed.code}, ${hoed.vervangt?.id ?? null}, ${begonnen}, ${begonnen},
        ${apparaat}, ${niveau}, ${provider}, ${machtiging.kvk}, ${machtiging.vestiging}, ${begonnen.add({ minutes: durationOf(omgeving).hoogstens })})`.execute(
      tx,
    );
    return { token };
  });

const wornIn = (tx: Tx, token: string, persoon: string): Promise<Worn | undefined> =>
  firstRow(
    tx,
    sql`select hoed_soort as soort, hoed_code as code, hoed_vervangt as vervangt from platform.sessies
        where sleutel = ${keyOf(token)} and persoon = ${persoon}`,
  );

const whyOutside = async (tx: Tx, persoon: string): Promise<Buiten> =>
  (await firstRow(tx, sql`select from platform.blokkades where persoon = ${persoon} limit 1`))
    ? 'geblokkeerd'
    : (await firstRow(tx, sql`select from platform.geldende_rollen where persoon = ${persoon} limit 1`))
      ? 'machtiging'
      : 'geen-rol';
