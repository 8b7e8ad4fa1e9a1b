// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst, Waarde } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { BeleidPagina } from '../pack.ts';

type PakketSegment = BeleidPagina['segmenten'][number];

/** A segment of the plan: what one makes policy for together. */
export type Segment = {
  readonly code: string;
  readonly naam: string;
  readonly aard: PakketSegment['aard'];
  /** For whom it is; null where the pack has no word about it. */
  readonly doelgroep: Waarde<string> | null;
  readonly omschrijving: string | null;
  readonly herkomst: Herkomst;
};

const kolommen = sql`code, naam, aard, doelgroep, omschrijving, herkomst`;

export const readSegmenten = (tx: Tx, verband: string): Promise<readonly Segment[]> =>
  rows(tx, sql`select ${kolommen} from beleid.segmenten where verband = ${verband} order by volgorde, code`);

export const readSegment = (tx: Tx, verband: string, code: string): Promise<Segment | undefined> =>
  firstRow(tx, sql`select ${kolommen} from beleid.segmenten where verband = ${verband} and code = ${code}`);

export async function upsertSegment(tx: Tx, verband: string, volgorde: number, segment: PakketSegment): Promise<void> {
  const { code, naam, aard, doelgroep, omschrijving, bron, zieOok, voorbeeld, toelichting, geldig } = segment;
  await sql`insert into beleid.segmenten (verband, code, volgorde, naam, aard, doelgroep, omschrijving, herkomst)
    values (${verband}, ${code}, ${volgorde}, ${naam}, ${aard}, ${doelgroep === undefined ? null : json(doelgroep)},
      ${omschrijving ?? null}, ${json({ bron, zieOok, voorbeeld, toelichting, geldig })})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam, aard = excluded.aard,
      doelgroep = excluded.doelgroep, omschrijving = excluded.omschrijving, herkomst = excluded.herkomst`.execute(tx);
}
