// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { readTasks } from '#platform/taak';
import type { Postbericht } from '../postkamer/postbericht.ts';

/** How a message stands, apart from the clock. */
export type Berichtstaat = 'beoordelen' | 'wacht' | 'fout' | 'beantwoord' | 'klaar';

export type BerichtRij = Omit<Postbericht, 'dagtekening'> & {
  readonly dagtekening: Temporal.PlainDate;
  readonly op: Temporal.Instant;
  /** Does it keep every rule within the message? Null as long as that is being checked. */
  readonly geldig: boolean | null;
  readonly aantalBevindingen: number;
  readonly staat: Berichtstaat;
  /** Until when what still must follow may take; null when nothing is open. */
  readonly antwoordVoor: Temporal.PlainDate | null;
  /** That day has passed. */
  readonly teLaat: boolean;
  readonly beantwoord: boolean;
  /** Waits on the viewer's work list to be read. */
  readonly ongelezen: boolean;
  readonly aanbiedernaam: string | null;
  readonly gemeentenaam: string | null;
};

/** As the database knows it; what is unread stands on the work list. */
export type Gelezen<T> = Omit<T, 'ongelezen'>;

/** What a row shows of message `b` (v_gekeurd) with its standing `s`. */
export const rijkolommen = (vandaag: Temporal.PlainDate): RawBuilder<unknown> => sql`
  b.id, b.gemeente, b.aanbieder, b.richting, b.standaard, b.soort, b.identificatie, b.dagtekening, b.op, b.geldig,
  coalesce(b.aantal_bevindingen, 0) as "aantalBevindingen", s.staat, s.uiterlijk as "antwoordVoor",
  coalesce(s.uiterlijk < ${vandaag}, false) as "teLaat",
  exists (select from berichten.antwoorden a where a.gemeente = b.gemeente and a.bericht = b.id) as beantwoord,
  (select naam from regio.v_aanbieders where aanbieder = b.aanbieder) as aanbiedernaam,
  (select min(naam) from regio.v_leden where gemeente = b.gemeente) as gemeentenaam`;

/** Messages that wait on the viewer's work list to be read. */
export async function readUnread(context: QueryContext): Promise<ReadonlySet<string>> {
  const tasks = await readTasks(context);
  return new Set(
    tasks.filter(({ soort }) => soort.startsWith('berichten/lezen-')).map(({ onderwerp }) => onderwerp.id),
  );
}
