// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Bericht, decode } from '#libs/ijw';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import { underHat } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { eenmalig, readInhoud } from './inhoud.store.ts';
import type { Postbericht } from './postbericht.ts';
import { lezers } from './rollen.ts';

/** The unchanged file, for downloading. */
export const berichtBestand = defineQuery({
  naam: 'berichten/bericht-bestand',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }) => {
    const post = await readPostbericht(context, id);
    const inhoud = post && (await collect(context, post));
    if (!inhoud || inhoud.length === 0) return undefined;
    await context.verwerkt({ soort: 'kopieren', wat: 'berichten/bericht-bestand', betrokkenen: [id] });
    return { naam: `${post.standaard.toUpperCase()}${post.soort}-${post.identificatie}.xml`, inhoud };
  },
});

/** The decoded body of a kept message, for the room that handles it. */
export async function openBericht(
  context: Pick<QueryContext, 'tx' | 'omgeving'>,
  id: string,
): Promise<Bericht | undefined> {
  const post = await readPostbericht(context, id);
  const inhoud = post && (await collect(context, post));
  // Its content goes after a term.
  return inhoud && inhoud.length > 0 ? decode(inhoud).bericht : undefined;
}

/**
 * The unchanged bytes of a kept message, piece by piece, for the room that handles one of any size. They never change, so
 * they are read beside the transaction of the handler: it can post what it read before while the next is fetched. Each
 * piece is there only until the next is asked for.
 */
export const leesStroom = (
  { wie, omgeving }: Pick<QueryContext, 'wie' | 'omgeving'>,
  post: Pick<Postbericht, 'gemeente' | 'id'>,
): AsyncIterable<Uint8Array> =>
  eenmalig(readInhoud((work) => underHat(omgeving.database, wie.hoed, wie.persoon, work), omgeving.sleutels, post));

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
