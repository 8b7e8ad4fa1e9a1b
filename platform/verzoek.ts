// SPDX-License-Identifier: EUPL-1.2
import { createHash, type Hash } from 'node:crypto';
import { sql } from 'kysely';
import { type Decided, type Reason, type Refused, reason, refused, type Texts } from '#libs/explain';
import type { ActContext } from './context.ts';
import { firstRow, json } from './database.ts';
import { zoeksleutel } from './kluis.ts';

/** A request that must be carried out once, however often it is sent. */
export type Verzoek = { readonly act: string; readonly sleutel: string; readonly invoer: unknown };
type Eerder<Value> = { readonly act: string; readonly zelfde: boolean; readonly antwoord: Decided<Value> };

/** Does the work the first time; afterwards gives back what it then decided. Another request under the same key is refused. */
export async function once<Value>(
  { tx, wie, nu, omgeving }: ActContext,
  { act, sleutel, invoer }: Verzoek,
  work: () => Promise<Decided<Value>>,
): Promise<Decided<Value> | Refused<Reason>> {
  const { soort, code } = wie.hoed;
  // Keyed, because what was sent may hold a BSN.
  const hash = zoeksleutel(omgeving.sleutels, await inputHash(invoer));
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${soort}:${code}:${sleutel}`}, 1))`.execute(tx);
  const eerder = await firstRow<Eerder<Value>>(
    tx,
    sql`select act, invoer_hash = ${hash} as zelfde, antwoord from platform.verzoeken
        where eigenaar_soort = ${soort} and eigenaar = ${code} and sleutel = ${sleutel}`,
  );
  if (eerder) return eerder.act === act && eerder.zelfde ? eerder.antwoord : refused(reason('sleutel-al-gebruikt'));
  const answer = await work();
  await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op)
    values (${soort}, ${code}, ${sleutel}, ${act}, ${hash}, ${json(answer)}, ${nu})`.execute(tx);
  return answer;
}

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
