// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { JsonValue, Receipt } from '#libs/explain';
import { newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from './database.ts';
import { type Eigenaar, type EigenaarSoort, type Wie, zelf } from './hoed.ts';
import { insertLine, type Verwerking, verwerkingVan } from './leeslog.ts';
import type { Omgeving } from './omgeving.ts';

export type Onderwerp = { readonly soort: string; readonly id: string };

/** What an act reports. `voor` and `na` hold what changed, without personal data. */
export type NieuweGebeurtenis = {
  /** Path of the act or handler, such as `tarieven/tarief-vaststellen`. */
  readonly act: string;
  readonly onderwerp: Onderwerp;
  readonly besluit?: string;
  readonly bewijs?: Receipt;
  readonly voor?: JsonValue;
  readonly na?: JsonValue;
  /** What was done with personal data, when the subject is about a person; by default it was changed. Null: nothing. */
  readonly verwerking?: Verwerking | null;
};

/** An event as handlers and histories read it. */
export type Gebeurtenis = {
  readonly volgnummer: number;
  readonly op: Temporal.Instant;
  readonly eigenaar: Eigenaar;
  readonly naam: string;
  readonly act: string;
  readonly onderwerp: Onderwerp;
  readonly besluit: string | null;
  readonly bewijs: Receipt | null;
  readonly voor: JsonValue;
  readonly na: JsonValue;
};

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant; readonly omgeving: Omgeving };

/**
 * Appends the event, with one delivery for each handler that listens and a line in the log of personal data: in one statement,
 * because every act does this.
 * @returns whether there is something to deliver
 */
export async function recordEvent(base: Base, event: NieuweGebeurtenis): Promise<boolean> {
  const { tx, wie, nu, omgeving } = base;
  const luisteraars = omgeving.luisteraars.filter(({ op }) => op === event.act).map(({ naam }) => naam);
  const soort = event.verwerking === null ? undefined : verwerkingVan(event.onderwerp.soort, event.verwerking);
  const log = soort && insertLine(base, { soort, wat: event.act, betrokkenen: [event.onderwerp.id] });
  await sql`with gebeurd as (
        insert into platform.gebeurtenissen
          (id, op, eigenaar_soort, eigenaar, persoon, namens, naam, act, onderwerp_soort, onderwerp, besluit, bewijs, voor, na)
        values (${newId()}, ${nu}, ${wie.hoed.soort}, ${wie.hoed.code}, ${wie.persoon},
          ${wie.hoed.vervangt?.id ?? null}, ${wie.naam}, ${event.act}, ${event.onderwerp.soort}, ${event.onderwerp.id},
          ${event.besluit ?? null}, ${json(event.bewijs ?? null)}, ${json(event.voor ?? null)}, ${json(event.na ?? null)})
        returning volgnummer
      )${log ? sql`, gelogd as (${log})` : sql``}
      insert into platform.afleveringen (gebeurtenis, handler)
        select volgnummer, handler from gebeurd, unnest(${sql.val(luisteraars)}::text[]) handler`.execute(tx);
  return luisteraars.length > 0;
}

type EventRow = Omit<Gebeurtenis, 'eigenaar' | 'onderwerp'> & {
  readonly eigenaar_soort: EigenaarSoort;
  readonly eigenaar: string;
  readonly onderwerp_soort: string;
  readonly onderwerp: string;
};

const fromRow = ({ eigenaar_soort, eigenaar, onderwerp_soort, onderwerp, ...rest }: EventRow): Gebeurtenis => ({
  ...rest,
  eigenaar: { soort: eigenaar_soort, code: eigenaar },
  onderwerp: { soort: onderwerp_soort, id: onderwerp },
});

const columns = sql`volgnummer, op, eigenaar_soort, eigenaar, naam, act, onderwerp_soort, onderwerp, besluit,
  nullif(bewijs, 'null'::jsonb) as bewijs, voor, na`;

/** One event; only the platform's hat may look one up by number. */
export async function readEvent(tx: Tx, volgnummer: number): Promise<Gebeurtenis | undefined> {
  const row = await firstRow<EventRow>(
    tx,
    sql`select ${columns} from platform.gebeurtenissen where volgnummer = ${volgnummer}`,
  );
  return row && fromRow(row);
}

/** The acts by which people write in a subject, and the act that settles it: after that one begins anew. */
export type Schrijfwerk = { readonly schrijven: readonly string[]; readonly vaststellen: string };

/**
 * Four eyes: whether this person wrote in a subject since it was last settled, also when others wrote after them. Who takes
 * the place of somebody is that person too, and what was written in somebody's name is theirs.
 * Another program counts as if it always did: a second pair of eyes is a person's.
 */
export async function wroteIn(
  { tx, wie }: Pick<Base, 'tx' | 'wie'>,
  { soort, id }: Onderwerp,
  { schrijven, vaststellen }: Schrijfwerk,
): Promise<boolean> {
  if (wie.systeem) return true;
  const own = sql`platform.gebeurtenissen where eigenaar_soort = ${wie.hoed.soort} and eigenaar = ${wie.hoed.code}
    and onderwerp_soort = ${soort} and onderwerp = ${id}`;
  const found = await rows(
    tx,
    sql`select from ${own} and act = any(${[...schrijven]})
          and (persoon = any(${[...zelf(wie)]}) or namens = any(${[...zelf(wie)]}))
          and volgnummer > coalesce((select max(volgnummer) from ${own} and act = ${vaststellen}), 0) limit 1`,
  );
  return found.length > 0;
}

/** The history of one subject, oldest first, as far as the hat may see it. */
export async function readHistory(tx: Tx, onderwerp: Onderwerp): Promise<readonly Gebeurtenis[]> {
  const found = await rows<EventRow>(
    tx,
    sql`select ${columns} from platform.gebeurtenissen
        where onderwerp_soort = ${onderwerp.soort} and onderwerp = ${onderwerp.id} order by volgnummer`,
  );
  return found.map(fromRow);
}
