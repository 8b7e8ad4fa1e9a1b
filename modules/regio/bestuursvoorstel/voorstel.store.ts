// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import { firstRow, json, rows, type Tx } from '#platform/database';
import { readHistory } from '#platform/gebeurtenis';
import { type Bestuursvoorstel, onderwerpsoort } from './bestuursvoorstel.ts';

const columns = sql`verband, id, titel, reden, inhoud, staat, persoon, naam, ingediend, afgerond`;

export const readVoorstel = (tx: Tx, id: string): Promise<Bestuursvoorstel | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.voorstellen where id = ${id}`);

/** The newest proposals of a verband, the open ones first. */
export const readVoorstellen = (tx: Tx, verband: string): Promise<readonly Bestuursvoorstel[]> =>
  rows(
    tx,
    sql`select ${columns} from regio.voorstellen where verband = ${verband}
        order by staat = 'voorgesteld' desc, ingediend desc, id limit 200`,
  );

export async function insertVoorstel(tx: Tx, nieuw: Bestuursvoorstel): Promise<void> {
  await sql`insert into regio.voorstellen (verband, id, soort, titel, reden, inhoud, staat, persoon, naam, ingediend)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.inhoud.soort}, ${nieuw.titel}, ${nieuw.reden}, ${json(nieuw.inhoud)},
      ${nieuw.staat}, ${nieuw.persoon}, ${nieuw.naam}, ${nieuw.ingediend})`.execute(tx);
}

/** The gemeenten whose colleges were asked to decide when it was proposed. */
export async function gevraagdeGemeenten(tx: Tx, id: string): Promise<string[]> {
  const history = await readHistory(tx, { soort: onderwerpsoort, id });
  const asked = history.find(({ act }) => act === 'regio/voorstel-indienen');
  return z.object({ gemeenten: z.array(z.string()) }).parse(asked?.na).gemeenten;
}

/** @returns false when it was closed already */
export async function sluitVoorstel(
  tx: Tx,
  { verband, id }: Pick<Bestuursvoorstel, 'verband' | 'id'>,
  staat: 'vastgesteld' | 'ingetrokken',
  nu: Temporal.Instant,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update regio.voorstellen set staat = ${staat}, afgerond = ${nu}
        where verband = ${verband} and id = ${id} and staat = 'voorgesteld' returning id`,
  );
  return row !== undefined;
}
