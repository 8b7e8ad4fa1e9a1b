// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '../database.ts';
import type { Eigenaar } from '../hoed.ts';
import type { Breuk } from '../leeslog.ts';

/** What a look at the whole log of one owner gave. */
export type Ketenstand = {
  readonly regels: number;
  /** The number of the first line that is there: lines before it have gone after their term. */
  readonly eerste: number | null;
  readonly laatste: number | null;
  /** Of the last line, in hexadecimal: noted elsewhere, it shows whether lines were cut off at the end. */
  readonly hash: string | null;
  /** The first line that is not as it was written, and what is wrong with it. */
  readonly breuk: { readonly volgnummer: number; readonly wat: Breuk } | null;
};

const atOnce = 10_000;
type Schakel = { readonly volgnummer: number; readonly hash: Uint8Array; readonly wat: Breuk | null };

/** Goes through the log of one owner from its first line, ten thousand at a time, until its end or the first break. */
export async function controleerKeten(tx: Tx, { soort, code }: Eigenaar): Promise<Ketenstand> {
  const eerste = await firstRow<{ volgnummer: number; weg: boolean; hash: Uint8Array }>(
    tx,
    sql`select k.volgnummer, k.hash, not exists (select from platform.leeslog l where l.id = k.regel) as weg
        from platform.leeslogketen k where k.eigenaar_soort = ${soort} and k.eigenaar = ${code} order by k.volgnummer limit 1`,
  );
  if (!eerste) return { regels: 0, eerste: null, laatste: null, hash: null, breuk: null };
  // Of what has gone after its term the last link stays, for the next to hold on to.
  let vorige = eerste.weg
    ? { volgnummer: eerste.volgnummer, hash: eerste.hash }
    : { volgnummer: eerste.volgnummer - 1, hash: new Uint8Array() };
  const begin = vorige.volgnummer + 1;
  for (;;) {
    const found = await schakels(tx, { soort, code }, vorige);
    const breuk = found.find(({ wat }) => wat !== null);
    const laatste = found.at(-1) ?? vorige;
    if (breuk?.wat || found.length < atOnce)
      return {
        regels: (breuk ? breuk.volgnummer : laatste.volgnummer) - begin + 1,
        eerste: begin,
        laatste: laatste.volgnummer,
        hash: Buffer.from(laatste.hash).toString('hex'),
        breuk: breuk?.wat ? { volgnummer: breuk.volgnummer, wat: breuk.wat } : null,
      };
    vorige = laatste;
  }
}

/** The next links, each held against its line and the link before it. */
const schakels = (
  tx: Tx,
  { soort, code }: Eigenaar,
  vorige: Pick<Schakel, 'volgnummer' | 'hash'>,
): Promise<readonly Schakel[]> =>
  rows<Schakel>(
    tx,
    sql`select k.volgnummer, k.hash, case
          when l.id is null or k.volgnummer <> coalesce(lag(k.volgnummer) over w, ${vorige.volgnummer}::bigint) + 1 then 'ontbreekt'
          when k.hash <> platform.leeslog_hash(coalesce(lag(k.hash) over w, ${vorige.hash}), k.volgnummer, l) then 'gewijzigd'
        end as wat
        from (select * from platform.leeslogketen
              where eigenaar_soort = ${soort} and eigenaar = ${code} and volgnummer > ${vorige.volgnummer}
              order by volgnummer limit ${atOnce}) k
        left join platform.leeslog l on l.id = k.regel
        window w as (order by k.volgnummer) order by k.volgnummer`,
  );

/** Everyone who has a log. */
export const eigenarenVanLeeslog = (tx: Tx): Promise<readonly Eigenaar[]> =>
  rows<Eigenaar>(
    tx,
    sql`select distinct eigenaar_soort as soort, eigenaar as code from platform.leeslogketen order by 1, 2`,
  );
