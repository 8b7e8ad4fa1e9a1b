// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, readIds, rows, type Tx } from '#platform/database';
import type { Sleutels } from '#platform/kluis';
import { type Ervaring, type Ervaringinhoud, opent, opentAntwoord } from './ervaring.store.ts';
import { isGebleven } from './leden.query.ts';

export type ErvaringRij = Ervaring & {
  readonly aanbiedernaam: string | null;
  readonly productnaam: string | null;
  readonly gemeentenaam: string | null;
  readonly afgehandeld: Temporal.Instant | null;
};

const selected = sql`select e.id, e.soort, e.aanbieder, e.product, e.gemeente, e.ontvangen, e.uiterlijk, e.afgehandeld,
    a.naam as aanbiedernaam, l.naam as gemeentenaam,
    (select min(p.gewone_naam) from toegang.wijzerproducten p where p.verband = e.verband and p.product = e.product) as productnaam`;
const joined = sql`from toegang.ervaringen e
  left join regio.v_aanbieders a on a.aanbieder = e.aanbieder
  left join regio.v_leden l on l.verband = e.verband and l.gemeente = e.gemeente`;

/** The newest two hundred, what still waits first; without what was written. */
export const readErvaringen = (tx: Tx, verband: string): Promise<readonly ErvaringRij[]> =>
  rows(
    tx,
    sql`${selected} ${joined} where e.verband = ${verband}
        order by e.afgehandeld is not null, e.ontvangen desc, e.id limit 200`,
  );

/** What still waits, in the order of the list; a thousand at most. */
export const readWachtend = (tx: Tx, verband: string): Promise<readonly string[]> =>
  readIds(
    tx,
    sql`select e.id from toegang.ervaringen e where e.verband = ${verband} and e.afgehandeld is null
          order by e.ontvangen desc, e.id limit 1000`,
  );

export type GeopendeErvaring = ErvaringRij & { readonly inhoud: Ervaringinhoud; readonly antwoord: string | null };

export async function readErvaring(
  tx: Tx,
  sleutels: Sleutels,
  verband: string,
  id: string,
): Promise<GeopendeErvaring | undefined> {
  const row = await firstRow<ErvaringRij & { readonly inhoud: Uint8Array; readonly antwoord: Uint8Array | null }>(
    tx,
    sql`${selected}, e.inhoud, e.antwoord ${joined} where e.verband = ${verband} and e.id = ${id}`,
  );
  return (
    row && {
      ...row,
      inhoud: opent(sleutels, verband, row.inhoud),
      antwoord: row.antwoord && opentAntwoord(sleutels, verband, row.antwoord),
    }
  );
}

type Over = {
  readonly aanbieder?: string | undefined;
  readonly product?: string | undefined;
  readonly gemeente?: string | undefined;
};

/** Which of these can be found in the zorgkeuzewijzer of a verband. */
export const isTeVinden = (tx: Tx, verband: string, { aanbieder, product, gemeente }: Over) =>
  firstRow<{ readonly aanbieder: boolean; readonly product: boolean; readonly gemeente: boolean }>(
    tx,
    sql`select
          exists (select from toegang.keuzeaanbod where verband = ${verband} and aanbieder = ${aanbieder ?? null}) as aanbieder,
          exists (select from toegang.wijzerproducten where verband = ${verband} and product = ${product ?? null}) as product,
          exists (select from regio.v_leden l where l.verband = ${verband} and l.gemeente = ${gemeente ?? null}
            and ${isGebleven}) as gemeente`,
  );
