// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Bericht, decode } from '#libs/ijw';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { underHat } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { readInhoud } from './inhoud.store.ts';
import { type Keuring, masked, type Postbericht } from './postbericht.ts';

const readers = ['toegang', 'financien', 'aanbieder'] as const;

export type BerichtRij = Omit<Postbericht, 'dagtekening'> & {
  readonly dagtekening: Temporal.PlainDate;
  readonly op: Temporal.Instant;
  /** Does it keep every rule within the message? Null as long as that is being checked. */
  readonly geldig: boolean | null;
  readonly aantalBevindingen: number;
  readonly antwoordVoor: Temporal.PlainDate | null;
  readonly beantwoord: boolean;
  /** Waits on the viewer's work list to be read. */
  readonly ongelezen: boolean;
  readonly aanbiedernaam: string | null;
  readonly gemeentenaam: string | null;
};

const columns = sql`b.id, b.gemeente, b.aanbieder, b.richting, b.standaard, b.soort, b.identificatie, b.dagtekening, b.op,
  b.geldig, coalesce(b.aantal_bevindingen, 0) as "aantalBevindingen", b.antwoord_voor as "antwoordVoor",
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
      sql`select ${columns} from berichten.v_gekeurd b where ${soort}::text is null or b.soort = ${soort}
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
  readonly bevindingen: Keuring['bevindingen'];
  readonly sha256: string;
  /** Size in bytes. */
  readonly omvang: number;
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
      sql`select ${columns}, coalesce(b.bevindingen, '[]') as bevindingen, b.omvang::int8 as omvang, encode(b.sha256, 'hex') as sha256, b.antwoord_op as "antwoordOp",
            (select a.id from berichten.berichten a where a.gemeente = b.gemeente and a.antwoord_op = b.id) as antwoord
          from berichten.v_gekeurd b where b.id = ${id}`,
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
    const inhoud = post && (await collect(context, post));
    if (!inhoud) return undefined;
    await context.gelezen('bericht', [id]);
    return { naam: `${post.standaard.toUpperCase()}${post.soort}-${post.identificatie}.xml`, inhoud };
  },
});

/** The decoded body of a kept message, for the room that handles it. */
export async function openBericht(
  context: Pick<QueryContext, 'tx' | 'omgeving'>,
  id: string,
): Promise<Bericht | undefined> {
  const post = await readPostbericht(context, id);
  return post && decode(await collect(context, post)).bericht;
}

/**
 * The unchanged bytes of a kept message, piece by piece, for the room that handles one of any size. They never change, so
 * they are read beside the transaction of the handler: it can post what it read before while the next is fetched.
 */
export const leesStroom = (
  { wie, omgeving }: Pick<QueryContext, 'wie' | 'omgeving'>,
  post: Pick<Postbericht, 'gemeente' | 'id'>,
): AsyncIterable<Uint8Array> =>
  readInhoud((work) => underHat(omgeving.database, wie.hoed, wie.persoon, work), omgeving.sleutels, post);

async function collect(
  { tx, omgeving }: Pick<QueryContext, 'tx' | 'omgeving'>,
  post: Pick<Postbericht, 'gemeente' | 'id'>,
): Promise<Uint8Array> {
  const pieces = await Array.fromAsync(readInhoud((work) => work(tx), omgeving.sleutels, post));
  return Uint8Array.from(Buffer.concat(pieces));
}

/** A message with its verdict; `geldig` is null as long as there is none. */
export type Gekeurd = Postbericht & { readonly geldig: boolean | null; readonly omvang: number };

/** Who sent which message, and whether its form is good; for the room that handles it. */
export const readPostbericht = ({ tx }: Pick<QueryContext, 'tx'>, id: string): Promise<Gekeurd | undefined> =>
  firstRow(
    tx,
    sql`select id, gemeente, aanbieder, richting, standaard, soort, identificatie, dagtekening::text as dagtekening, omvang, geldig
        from berichten.v_gekeurd where id = ${id}`,
  );
