// SPDX-License-Identifier: EUPL-1.2
import { createHash, type Hash } from 'node:crypto';
import { sql } from 'kysely';
import { type Decided, type Reason, type Refused, reason, refused, type Texts } from '#libs/explain';
import type { ActContext } from './context.ts';
import { firstRow, json } from './database.ts';
import { platformHoed, underHat } from './hoed.ts';
import { zoeksleutel } from './kluis.ts';
import type { Omgeving } from './omgeving.ts';

const mostAtOnce = 10_000;

/** A request that must be carried out once, however often it is sent. */
export type Verzoek = {
  readonly act: string;
  readonly sleutel: string;
  readonly invoer: unknown;
  /** For how many days the first answer is given again, by the system's time; afterwards the key is free. Absent: always. */
  readonly dagen?: number | undefined;
};
type Eerder<Value> = { readonly act: string; readonly zelfde: boolean; readonly antwoord: Decided<Value> };

/** Does the work the first time; afterwards gives back what it then decided. Another request under the same key is refused. */
export async function once<Value>(
  { tx, wie, nu, omgeving }: ActContext,
  { act, sleutel, invoer, dagen }: Verzoek,
  work: () => Promise<Decided<Value>>,
): Promise<Decided<Value> | Refused<Reason>> {
  const { soort, code } = wie.hoed;
  const now = Temporal.Now.instant();
  // Keyed, because what was sent may hold a BSN.
  const hash = zoeksleutel(omgeving.sleutels, await inputHash(invoer));
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${soort}:${code}:${sleutel}`}, 1))`.execute(tx);
  const eerder = await firstRow<Eerder<Value>>(
    tx,
    sql`select act, invoer_hash = ${hash} as zelfde, antwoord from platform.verzoeken
        where eigenaar_soort = ${soort} and eigenaar = ${code} and sleutel = ${sleutel} and (vervalt is null or vervalt > ${now})`,
  );
  if (eerder) return eerder.act === act && eerder.zelfde ? eerder.antwoord : refused(reason('sleutel-al-gebruikt'));
  const answer = await work();
  await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op, vervalt)
    values (${soort}, ${code}, ${sleutel}, ${act}, ${hash}, ${json(answer)}, ${nu}, ${dagen ? now.add({ hours: dagen * 24 }) : null})
    on conflict (eigenaar_soort, eigenaar, sleutel) do update
      set act = excluded.act, invoer_hash = excluded.invoer_hash, antwoord = excluded.antwoord, op = excluded.op,
        vervalt = excluded.vervalt`.execute(tx);
  return answer;
}

/** Clears away requests that were kept long enough. */
export const verzoekenOpruimen = (omgeving: Omgeving): Promise<void> =>
  underHat(omgeving.database, platformHoed, null, async (tx) => {
    await sql`delete from platform.verzoeken where ctid in
      (select ctid from platform.verzoeken where vervalt <= ${Temporal.Now.instant()} limit ${mostAtOnce})`.execute(tx);
  });

/** Was a request with this key carried out before, for the own hat? */
export const isGedaan = async ({ tx, wie }: Pick<ActContext, 'tx' | 'wie'>, sleutel: string): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from platform.verzoeken
        where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code} and sleutel = ${sleutel}`,
  )) !== undefined;

/** Dutch for the reason above. */
export const verzoekTeksten: Texts['redenen'] = {
  'sleutel-al-gebruikt': () =>
    'Dit is al een keer verstuurd, toen met andere gegevens. Open het opnieuw en kijk wat er nu staat.',
};

/** The same input has the same hash, in whatever order its fields stand; a file counts by its name and content. */
async function inputHash(input: unknown): Promise<string> {
  const hash = createHash('sha256');
  await add(hash, input);
  return hash.digest('hex');
}

async function add(hash: Hash, value: unknown): Promise<void> {
  if (value instanceof File) return add(hash, [value.name, await value.bytes()]);
  if (value instanceof Uint8Array) {
    hash.update(`bytes ${value.length} `).update(value);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    hash.update(`${Array.isArray(value) ? 'list' : 'object'} ${entries.length} `);
    for (const [key, child] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      hash.update(`${JSON.stringify(key)} `);
      await add(hash, child);
    }
  } else hash.update(`${JSON.stringify(value)} `);
}
