// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Bericht, decode } from '#libs/ijw';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { readInhoud } from './bericht.store.ts';
import { masked, type Postbericht } from './postbericht.ts';

const readers = ['toegang', 'financien', 'aanbieder'] as const;

export type BerichtRij = Omit<Postbericht, 'bevindingen' | 'dagtekening'> & {
  readonly dagtekening: Temporal.PlainDate;
  readonly op: Temporal.Instant;
  readonly aantalBevindingen: number;
  readonly antwoordVoor: Temporal.PlainDate | null;
  readonly beantwoord: boolean;
  /** Waits on the viewer's work list to be read. */
  readonly ongelezen: boolean;
  readonly aanbiedernaam: string | null;
  readonly gemeentenaam: string | null;
};

const columns = sql`b.id, b.gemeente, b.aanbieder, b.richting, b.standaard, b.soort, b.identificatie, b.dagtekening, b.op,
  b.geldig, b.aantal_bevindingen as "aantalBevindingen", b.antwoord_voor as "antwoordVoor",
  exists (select from berichten.berichten a where a.gemeente = b.gemeente and a.antwoord_op = b.id) as beantwoord,
  (select naam from regio.v_aanbieders where aanbieder = b.aanbieder) as aanbiedernaam,
  (select min(naam) from regio.v_leden where gemeente = b.gemeente) as gemeentenaam`;

/** The newest two hundred messages of the hat. */
export const berichtenlijst = defineQuery({
  naam: 'berichten/berichtenlijst',
  rollen: readers,
  run: async (context, { soort = null }: { readonly soort?: string | null }): Promise<readonly BerichtRij[]> => {
    const unread = await readUnread(context);
    const found = await rows<Gelezen<BerichtRij>>(
      context.tx,
      sql`select ${columns} from berichten.berichten b where ${soort}::text is null or b.soort = ${soort}
          order by b.op desc, b.id desc limit 200`,
    );
    return found.map((rij) => ({ ...rij, ongelezen: unread.has(rij.id) }));
  },
});

/** As the database knows it; what is unread stands on the work list. */
type Gelezen<T> = Omit<T, 'ongelezen'>;

async function readUnread(context: QueryContext): Promise<ReadonlySet<string>> {
  const tasks = await readTasks(context);
  return new Set(
    tasks.filter(({ soort }) => soort.startsWith('berichten/lezen-')).map(({ onderwerp }) => onderwerp.id),
  );
}

export type BerichtView = BerichtRij & {
  readonly bevindingen: Postbericht['bevindingen'];
  readonly sha256: string;
  /** The message that this one answers, or that answers it. */
  readonly antwoordOp: string | null;
  readonly antwoord: string | null;
  /** Of every BSN only the last three digits. */
  readonly bericht: Bericht;
};

/** One message as people read it. It shows citizens' data: that is written down. */
export const berichtInzien = defineQuery({
  naam: 'berichten/bericht-inzien',
  rollen: readers,
  run: async (context, { id }: { readonly id: string }): Promise<BerichtView | undefined> => {
    const kop = await firstRow<Gelezen<Omit<BerichtView, 'bericht'>>>(
      context.tx,
      sql`select ${columns}, b.bevindingen, encode(b.sha256, 'hex') as sha256, b.antwoord_op as "antwoordOp",
            (select a.id from berichten.berichten a where a.gemeente = b.gemeente and a.antwoord_op = b.id) as antwoord
          from berichten.berichten b where b.id = ${id}`,
    );
    const bericht = kop && (await openBericht(context, id));
    if (!kop || !bericht) return undefined;
    await context.gelezen('bericht', [id]);
    const ongelezen = (await readUnread(context)).has(id);
    return { ...kop, ongelezen, bericht: masked(bericht) };
  },
});

/** The unchanged file, for downloading. */
export const berichtBestand = defineQuery({
  naam: 'berichten/bericht-bestand',
  rollen: readers,
  run: async (context, { id }: { readonly id: string }) => {
    const post = await readPostbericht(context, id);
    const inhoud = post && (await readInhoud(context.tx, context.omgeving.sleutels, id));
    if (!inhoud) return undefined;
    await context.gelezen('bericht', [id]);
    return { naam: `${post.standaard.toUpperCase()}${post.soort}-${post.identificatie}.xml`, inhoud };
  },
});

/** The decoded body of a kept message, for the room that handles it. */
export async function openBericht(
  { tx, omgeving }: Pick<QueryContext, 'tx' | 'omgeving'>,
  id: string,
): Promise<Bericht | undefined> {
  const inhoud = await readInhoud(tx, omgeving.sleutels, id);
  return inhoud && decode(inhoud).bericht;
}

/** Who sent which message, and what was found in it; for the room that handles it. */
export const readPostbericht = ({ tx }: Pick<QueryContext, 'tx'>, id: string): Promise<Postbericht | undefined> =>
  firstRow(
    tx,
    sql`select id, gemeente, aanbieder, richting, standaard, soort, identificatie, dagtekening::text as dagtekening, geldig, bevindingen
        from berichten.berichten where id = ${id}`,
  );
