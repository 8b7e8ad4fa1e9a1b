// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '../database.ts';
import { platformHoed, underHat } from '../hoed.ts';
import type { Omgeving } from '../omgeving.ts';
import { isTijd } from '../uitstel.ts';
import { schrijfBrief, voorkeurenpad } from './brief.ts';
import { type Klaar, readInhoud } from './inhoud.ts';
import type { Mailinstellingen } from './instellingen.ts';
import type { Bezorguitkomst } from './smtpfout.ts';
import { count, mark, these } from './uitkomst.ts';
import { type Mailpost, openMailpost } from './verzender.ts';

/** So many are read at once. */
const batch = 50;
/** So many go out at the same time. */
const atOnce = 2;
/** What was read longer ago is read again: the work may be done meanwhile. */
const freshMilliseconds = 20_000;

/** How a round ended: nothing waits now, or the way out does not work, with the code of what went wrong. */
export type Bezorgronde = { readonly verzonden: number; readonly storing: string | null };

/**
 * Sends what waits, most urgent first. Several may do this at once: whoever sends one holds its row, and marks it in the
 * same transaction. Killed in between, the same mail goes again under the same Message-ID: more than once is possible
 * then, never is not.
 */
export async function bezorgMails(
  omgeving: Omgeving,
  instellingen: Mailinstellingen,
  signal?: AbortSignal,
): Promise<Bezorgronde> {
  let post: Mailpost | undefined;
  let verzonden = 0;
  try {
    for (;;) {
      const klaar = await readBatch(omgeving);
      if (klaar === 'niets' || signal?.aborted) return { verzonden, storing: null };
      post ??= await openMailpost(instellingen);
      const ronde = await sendAll({ omgeving, instellingen, post, signal }, klaar);
      verzonden += ronde.verzonden;
      if (ronde.storing) return { verzonden, storing: ronde.storing };
    }
  } finally {
    post?.sluit();
  }
}

/** The next mails with what they say; those that have nothing to say any more are put away first. */
const readBatch = (omgeving: Omgeving): Promise<readonly Klaar[] | 'niets'> =>
  underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    const found = await rows<{ readonly id: string }>(
      tx,
      sql`select id from platform.mails where ${due(nu)} order by voorrang desc, gemaakt, id limit ${batch}
          for update skip locked`,
    );
    if (found.length === 0) return 'niets';
    const ids = found.map(({ id }) => id);
    const klaar = await readInhoud({ tx, nu, omgeving }, ids);
    const said = new Set(klaar.map(({ id }) => id));
    await putAway(
      tx,
      nu,
      ids.filter((id) => !said.has(id)),
    );
    const place = new Map(ids.map((id, at) => [id, at]));
    return klaar.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  });

const due = (nu: Temporal.Instant) => sql`staat = 'wachtend' and ${isTijd(nu)}`;

async function putAway(tx: Tx, nu: Temporal.Instant, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update platform.mails set staat = 'vervallen', klaar = ${nu} where id = any(${[...ids]})`.execute(tx);
  await count(tx, 'vervallen', ids.length);
}

type Ronde = {
  readonly omgeving: Omgeving;
  readonly instellingen: Mailinstellingen;
  readonly post: Mailpost;
  readonly signal: AbortSignal | undefined;
};

async function sendAll(ronde: Ronde, klaar: readonly Klaar[]): Promise<Bezorgronde> {
  const until = performance.now() + freshMilliseconds;
  const left = [...klaar];
  let verzonden = 0;
  let storing: string | null = null;
  const lane = async () => {
    while (!storing && !ronde.signal?.aborted && performance.now() < until) {
      const next = left.shift();
      if (!next) return;
      const done = await sendOne(ronde, next);
      if (done?.uitkomst === 'verzonden') verzonden += 1;
      if (done?.uitkomst === 'storing') storing = done.code;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { verzonden, storing };
}

/** @returns undefined when another has it, or had it */
const sendOne = ({ omgeving, instellingen, post }: Ronde, klaar: Klaar): Promise<Bezorguitkomst | undefined> =>
  underHat(omgeving.database, platformHoed, null, async (tx, nu) => {
    const { id, aan, inhoud } = klaar;
    const claimed = await firstRow<{ readonly gemaakt: Temporal.Instant; readonly pogingen: number }>(
      tx,
      sql`select gemaakt, pogingen from platform.mails where ${these(klaar)} and ${due(nu)} for update skip locked`,
    );
    if (!claimed) return undefined;
    const brief = schrijfBrief(inhoud, instellingen.adres);
    const voorkeuren = inhoud.soort === 'taken' ? `${instellingen.adres}${voorkeurenpad}` : undefined;
    const uitkomst = await post.stuur({ ...brief, id, aan, ...(voorkeuren && { voorkeuren }) });
    await mark(tx, nu, klaar, claimed.pogingen + 1, uitkomst);
    return uitkomst;
  });
