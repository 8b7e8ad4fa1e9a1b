// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, type Tx } from './database.ts';
import type { EigenaarSoort, Hoed, Wie } from './hoed.ts';
import { type HatRow, hatsOf } from './hoeden.ts';
import { asPlatform, type Persoon } from './identiteit.ts';
import type { Niveau } from './niveau.ts';
import type { Omgeving } from './omgeving.ts';
import { gewoneDuur } from './sessieduur.ts';

/** How long after it was written down that a session was seen, this is done again. */
const seenSeconds = 300;

/** Who is signed in: the person, the hat that is on, and the hats that hang on the peg. */
export type Sessie = {
  readonly id: string;
  readonly wie: Wie & { readonly niveau: Niveau };
  readonly hoeden: readonly Hoed[];
  /** Code of the provider where one signed in. */
  readonly provider: string | null;
};

/** What is known of a sign-in: what was proven, where, and roughly on what: `Firefox op Windows`. */
export type Aanmelding = {
  readonly niveau: Niveau;
  readonly provider: string | null;
  readonly apparaat: string | null;
};

const keyOf = (token: string) => createHash('sha256').update(token).digest();

// Sessions follow the system's time: moving the clock of a trial signs nobody out, and keeps nobody in.

/** Why a known person gets no session: the own organisation keeps them out, or they have no role today. */
export type Buiten = 'geblokkeerd' | 'geen-rol';

/**
 * Starts a session, always under a new token of which only the hash is kept: under the hat that the same person had on
 * in the session before it, or else under their first.
 * @param vorige the token of the session that this browser had
 * @returns the token for the cookie, or why there is none
 */
export const beginSession = (
  omgeving: Omgeving,
  { id }: Pick<Persoon, 'id'>,
  { niveau, provider, apparaat }: Aanmelding,
  vorige: string | null = null,
): Promise<{ readonly token: string } | { readonly buiten: Buiten }> =>
  asPlatform(omgeving, async (tx) => {
    const hoeden = await hatsOf(tx, id);
    const worn = vorige === null ? undefined : await wornIn(tx, vorige, id);
    const hoed = hoeden.find((one) => worn && isHat(one, worn)) ?? hoeden[0];
    if (!hoed) return { buiten: await whyOutside(tx, id) };
    const token = randomBytes(32).toString('base64url');
    const begonnen = Temporal.Now.instant();
    await sql`insert into platform.sessies
        (sleutel, persoon, hoed_soort, hoed_code, hoed_vervangt, begonnen, gezien, apparaat, niveau, provider, verloopt)
      values (${keyOf(token)}, ${id}, ${hoed.soort}, ${hoed.code}, ${hoed.vervangt?.id ?? null}, ${begonnen}, ${begonnen},
        ${apparaat}, ${niveau}, ${provider}, ${begonnen.add({ minutes: durationOf(omgeving).hoogstens })})`.execute(tx);
    return { token };
  });

const durationOf = ({ sessieduur = gewoneDuur }: Omgeving) => sessieduur;

const wornIn = (tx: Tx, token: string, persoon: string): Promise<Worn | undefined> =>
  firstRow(
    tx,
    sql`select hoed_soort as soort, hoed_code as code, hoed_vervangt as vervangt from platform.sessies
        where sleutel = ${keyOf(token)} and persoon = ${persoon}`,
  );

const whyOutside = async (tx: Tx, persoon: string): Promise<Buiten> =>
  (await firstRow(tx, sql`select from platform.blokkades where persoon = ${persoon} limit 1`))
    ? 'geblokkeerd'
    : 'geen-rol';

type SessionRow = {
  readonly persoon: string;
  readonly naam: string;
  readonly sessie: string;
  readonly soort: EigenaarSoort;
  readonly code: string;
  readonly vervangt: string | null;
  readonly gezien: Temporal.Instant;
  readonly niveau: Niveau;
  readonly provider: string | null;
};

/**
 * Who this token belongs to, or `undefined` when it is unknown, was not used for too long, has lasted long enough, or its
 * person has no hat any more. One that was begun far in the future, by a clock that stood wrong, has not begun.
 */
export const readSession = (omgeving: Omgeving, token: string): Promise<Sessie | undefined> =>
  asPlatform(omgeving, async (tx) => {
    const nu = Temporal.Now.instant();
    const { stil, hoogstens } = durationOf(omgeving);
    const row = await firstRow<SessionRow>(
      tx,
      sql`select p.id as persoon, p.naam, s.id as sessie, s.hoed_soort as soort, s.hoed_code as code,
            s.hoed_vervangt as vervangt, s.gezien, s.niveau, s.provider
          from platform.sessies s join platform.personen p on p.id = s.persoon
          where s.sleutel = ${keyOf(token)} and s.verloopt > ${nu}
            and s.gezien > ${nu.subtract({ minutes: stil })} and s.begonnen <= ${nu.add({ minutes: hoogstens })}`,
    );
    if (!row) return undefined;
    const hoeden = await hatsOf(tx, row.persoon);
    const hoed = hoeden.find((one) => isHat(one, row)) ?? hoeden[0];
    if (!hoed) return undefined;
    if (Temporal.Instant.compare(row.gezien.add({ seconds: Math.min(seenSeconds, stil * 12) }), nu) < 0)
      await sql`update platform.sessies set gezien = ${nu} where sleutel = ${keyOf(token)}`.execute(tx);
    const naam = hoed.vervangt ? `${row.naam} (vervangt ${hoed.vervangt.naam})` : row.naam;
    const { sessie: id, persoon, niveau, provider } = row;
    return { id, wie: { persoon, naam, niveau, hoed }, hoeden, provider };
  });

type Worn = { readonly soort: string; readonly code: string; readonly vervangt: string | null };
const isHat = (hoed: HatRow, worn: Worn): boolean =>
  hoed.soort === worn.soort && hoed.code === worn.code && (hoed.vervangt?.id ?? null) === worn.vervangt;

/** Puts on another of one's own hats. A hat that is not one's own is ignored. */
export const switchHat = (
  omgeving: Omgeving,
  token: string,
  soort: string,
  code: string,
  vervangt: string | null = null,
): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    const session = await firstRow<{ persoon: string }>(
      tx,
      sql`select persoon from platform.sessies where sleutel = ${keyOf(token)}`,
    );
    const hoed = session && (await hatsOf(tx, session.persoon)).find((one) => isHat(one, { soort, code, vervangt }));
    if (hoed)
      await sql`update platform.sessies set hoed_soort = ${soort}, hoed_code = ${code}, hoed_vervangt = ${hoed.vervangt?.id ?? null}
        where sleutel = ${keyOf(token)}`.execute(tx);
  });

export const closeSession = (omgeving: Omgeving, token: string): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    await sql`delete from platform.sessies where sleutel = ${keyOf(token)}`.execute(tx);
  });
