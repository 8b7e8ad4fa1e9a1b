// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Besluitvraag } from './besluit.ts';
import type { VerleendeVolmacht } from './mandaat.ts';

export type GenomenBesluit = Besluitvraag & {
  readonly id: string;
  readonly gemeente: string | null;
  readonly gremium: string;
  /** Name of the body as the register had it on the day. */
  readonly door: string;
  readonly grond: string;
  readonly genomen: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
  readonly bewijs: Receipt;
};

/** What others are told of a decision. */
export type Besluitnieuws = Pick<
  GenomenBesluit,
  'id' | 'verband' | 'handeling' | 'contract' | 'onderwerp' | 'titel' | 'bewijs'
>;

/**
 * Bodies that decide on one subject in the same second do so one after the other: else all could miss that they
 * were the last.
 * @returns false when this body had already decided on this subject
 */
export async function insertBesluit(tx: Tx, besluit: GenomenBesluit): Promise<boolean> {
  const { verband, handeling, onderwerp } = besluit;
  const subject = `besluit:${verband}:${handeling}:${onderwerp.soort}:${onderwerp.id}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 4))`.execute(tx);
  const inserted = await firstRow(
    tx,
    sql`insert into regio.besluiten (verband, id, gemeente, gremium, door, handeling, contract, onderwerp_soort,
          onderwerp, titel, motivering, grond, genomen, persoon, naam, bewijs)
        values (${besluit.verband}, ${besluit.id}, ${besluit.gemeente}, ${besluit.gremium}, ${besluit.door},
          ${besluit.handeling}, ${besluit.contract}, ${besluit.onderwerp.soort}, ${besluit.onderwerp.id}, ${besluit.titel},
          ${besluit.motivering}, ${besluit.grond}, ${besluit.genomen}, ${besluit.persoon}, ${besluit.naam},
          ${json(besluit.bewijs)})
        on conflict do nothing returning id`,
  );
  return inserted !== undefined;
}

/** How many bodies have decided on this subject so far; of gemeenten only those that are members now. */
export async function countBesluiten(
  tx: Tx,
  { verband, handeling, onderwerp }: Besluitvraag,
  leden: readonly { readonly gemeente: string }[],
): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from regio.besluiten where verband = ${verband} and handeling = ${handeling}
        and onderwerp_soort = ${onderwerp.soort} and onderwerp = ${onderwerp.id}
        and (gemeente is null or gemeente = any (${leden.map(({ gemeente }) => gemeente)}))`,
  );
  return row?.aantal ?? 0;
}

export const readVerbandenMetVertrek = async (tx: Tx, dag: Datum): Promise<readonly string[]> =>
  (
    await rows<{ verband: string }>(tx, sql`select distinct verband from regio.v_lidmaatschappen where tot < ${dag}`)
  ).map(({ verband }) => verband);

/**
 * The last decision on each subject that waited only for a gemeente that has left since then. One process at a time
 * looks, so that each is told once.
 */
export async function readAlsnogVolledig(tx: Tx, verband: string, dag: Datum): Promise<readonly Besluitnieuws[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`besluiten-nalopen:${verband}`}, 4))`.execute(tx);
  const decidedBy = (gemeente: RawBuilder<unknown>) =>
    sql`exists (select from regio.besluiten een where een.verband = b.verband and een.handeling = b.handeling
      and een.onderwerp_soort = b.onderwerp_soort and een.onderwerp = b.onderwerp and een.gemeente = ${gemeente})`;
  const found = await rows<
    Omit<Besluitnieuws, 'onderwerp'> & { readonly onderwerp_soort: string; readonly onderwerp: string }
  >(
    tx,
    sql`select b.id, b.verband, b.handeling, b.contract, b.onderwerp_soort, b.onderwerp, b.titel, b.bewijs from (
          select distinct on (handeling, onderwerp_soort, onderwerp) * from regio.besluiten
          where verband = ${verband} and gemeente is not null
          order by handeling, onderwerp_soort, onderwerp, genomen desc) b
        where exists (select from regio.v_lidmaatschappen l where l.verband = b.verband and l.tot < ${dag}
            and daterange(l.van, l.tot, '[]') @> (b.genomen at time zone 'Europe/Amsterdam')::date
            and not ${decidedBy(sql`l.gemeente`)})
          and not exists (select from regio.v_lidmaatschappen l where l.verband = b.verband
            and daterange(l.van, l.tot, '[]') @> ${dag}::date and not ${decidedBy(sql`l.gemeente`)})`,
  );
  return found.map(({ onderwerp_soort, onderwerp, ...besluit }) => ({
    ...besluit,
    onderwerp: { soort: onderwerp_soort, id: onderwerp },
  }));
}

/** A volmacht as it is kept; `voorbeeld` says that in reality it was not granted. */
export type BewaardeVolmacht = VerleendeVolmacht & { readonly voorbeeld: boolean };

export const readVolmachten = (tx: Tx, verband: string): Promise<readonly BewaardeVolmacht[]> =>
  rows(tx, sql`select gemeente, mandaat, van, tot, voorbeeld from regio.volmachten where verband = ${verband}`);

export async function insertVolmacht(
  tx: Tx,
  volmacht: BewaardeVolmacht & { readonly verband: string; readonly besluit: string },
): Promise<void> {
  await sql`insert into regio.volmachten (verband, gemeente, mandaat, van, tot, besluit, voorbeeld)
    values (${volmacht.verband}, ${volmacht.gemeente}, ${volmacht.mandaat}, ${volmacht.van}, ${volmacht.tot},
      ${volmacht.besluit}, ${volmacht.voorbeeld}) on conflict do nothing`.execute(tx);
}
