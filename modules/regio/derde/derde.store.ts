// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';

/** An agreement with who is no aanbieder. What nobody filled in is null. */
export type Derde = {
  readonly id: string;
  readonly met: string;
  readonly waarover: string;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** Who looks after it. */
  readonly eigenaar: string | null;
  /** Where the agreement can be found. */
  readonly document: string | null;
  readonly herinnering: Datum | null;
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
};

const columns = sql`id, met, waarover, van, tot, eigenaar, document, herinnering, herkomst, voorbeeld`;
export const readDerden = (tx: Tx, verband: string): Promise<readonly Derde[]> =>
  rows(tx, sql`select ${columns} from regio.derden where verband = ${verband} order by tot nulls last, met`);
export const readDerde = (tx: Tx, verband: string, id: string): Promise<Derde | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.derden where verband = ${verband} and id = ${id}`);

export async function saveDerde(tx: Tx, verband: string, nieuw: Derde, persoon: string | null): Promise<void> {
  await sql`insert into regio.derden (verband, id, met, waarover, van, tot, eigenaar, document, herinnering, voorbeeld,
      vastgelegd_door)
    values (${verband}, ${nieuw.id}, ${nieuw.met}, ${nieuw.waarover}, ${nieuw.van}, ${nieuw.tot}, ${nieuw.eigenaar},
      ${nieuw.document}, ${nieuw.herinnering}, ${nieuw.voorbeeld}, ${persoon})
    on conflict (verband, id) do update set met = excluded.met, waarover = excluded.waarover, van = excluded.van,
      tot = excluded.tot, eigenaar = excluded.eigenaar, document = excluded.document,
      herinnering = excluded.herinnering, voorbeeld = excluded.voorbeeld, vastgelegd_door = excluded.vastgelegd_door`.execute(
    tx,
  );
}

/** Those that the plan names. What a person changed stays as it is; what a newer pack leaves out stays. */
export async function upsertPackDerden(tx: Tx, verband: string, derden: RegioPagina['derden'] = []): Promise<void> {
  for (const { code, met, waarover, ...herkomst } of derden) {
    const { geldig, voorbeeld } = herkomst;
    await sql`insert into regio.derden (verband, id, code, met, waarover, van, tot, voorbeeld, herkomst)
      values (${verband}, ${newId()}, ${code}, ${met}, ${waarover}, ${geldig?.van ?? null}, ${geldig?.tot ?? null},
        ${voorbeeld ?? false}, ${json(herkomst)})
      on conflict (verband, code) do update set met = excluded.met, waarover = excluded.waarover, van = excluded.van,
        tot = excluded.tot, herkomst = excluded.herkomst where derden.vastgelegd_door is null`.execute(tx);
  }
}
