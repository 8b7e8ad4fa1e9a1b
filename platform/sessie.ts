// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow } from './database.ts';
import type { EigenaarSoort, Hoed, Wie } from './hoed.ts';
import { type HatRow, hatsOf } from './hoeden.ts';
import { asPlatform } from './identiteit.ts';
import type { Machtiging } from './machtiging.ts';
import type { Niveau } from './niveau.ts';
import type { Omgeving } from './omgeving.ts';
import { gewoneDuur } from './sessieduur.ts';
import { verschoven } from './verschuiving.ts';

/** How long after it was written down that a session was seen, this is done again. */
const seenSeconds = 300;

/** Who is signed in: the person, the hat that is on, and the hats that hang on the peg. */
export type Sessie = {
  readonly id: string;
  readonly wie: Wie & { readonly niveau: Niveau };
  readonly hoeden: readonly Hoed[];
  /** Code of the provider where one signed in. */
  readonly provider: string | null;
  /** The moment by the one clock, when it was read. */
  readonly nu: Temporal.Instant;
};

/** What is kept of a token. */
export const keyOf = (token: string) => createHash('sha256').update(token).digest();

// Sessions follow the system's time: moving the clock of a trial signs nobody out, and keeps nobody in.

/** How long sessions last here. */
export const durationOf = ({ sessieduur = gewoneDuur }: Omgeving) => sessieduur;

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
  readonly hoeden: readonly HatRow[];
  readonly verschoven: number;
};

/**
 * Who this token belongs to, or `undefined` when it is unknown, was not used for too long, has lasted long enough, or its
 * person has no hat any more. One that was begun far in the future, by a clock that stood wrong, has not begun.
 */
export async function readSession(omgeving: Omgeving, token: string): Promise<Sessie | undefined> {
  const nu = Temporal.Now.instant();
  const { stil, hoogstens } = durationOf(omgeving);
  const { rows } = await sql<SessionRow>`select * from platform.lees_sessie(${keyOf(token)}, ${nu},
    ${nu.subtract({ minutes: stil })}, ${nu.add({ minutes: hoogstens })})`.execute(omgeving.database);
  const [row] = rows;
  const hoed = row && (row.hoeden.find((one) => isHat(one, row)) ?? row.hoeden[0]);
  if (!hoed) return undefined;
  if (Temporal.Instant.compare(row.gezien.add({ seconds: Math.min(seenSeconds, stil * 12) }), nu) < 0)
    await noteSeen(omgeving, token, nu);
  const naam = hoed.vervangt ? `${row.naam} (vervangt ${hoed.vervangt.naam})` : row.naam;
  const { sessie: id, persoon, niveau, hoeden, provider } = row;
  return { id, wie: { persoon, naam, niveau, hoed }, hoeden, provider, nu: verschoven(row.verschoven) };
}

const noteSeen = (omgeving: Omgeving, token: string, nu: Temporal.Instant): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    await sql`update platform.sessies set gezien = ${nu} where sleutel = ${keyOf(token)}`.execute(tx);
  });

export type Worn = { readonly soort: string; readonly code: string; readonly vervangt: string | null };
export const isHat = (hoed: HatRow, worn: Worn): boolean =>
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
    const session = await firstRow<{ persoon: string } & Machtiging>(
      tx,
      sql`select persoon, kvk, vestiging from platform.sessies where sleutel = ${keyOf(token)}`,
    );
    const hoed =
      session && (await hatsOf(tx, session.persoon, session)).find((one) => isHat(one, { soort, code, vervangt }));
    if (hoed)
      await sql`update platform.sessies set hoed_soort = ${soort}, hoed_code = ${code}, hoed_vervangt = ${hoed.vervangt?.id ?? null}
        where sleutel = ${keyOf(token)}`.execute(tx);
  });

export const closeSession = (omgeving: Omgeving, token: string): Promise<void> =>
  asPlatform(omgeving, async (tx) => {
    await sql`delete from platform.sessies where sleutel = ${keyOf(token)}`.execute(tx);
  });
