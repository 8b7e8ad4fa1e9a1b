// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Indexstand } from './indexmethode.ts';

export type IndexcijferStaat = 'concept' | 'vastgesteld' | 'afgewezen' | 'vervallen';
export type BewaardIndexcijfer = {
  readonly id: string;
  readonly reeks: string;
  readonly jaar: number;
  readonly stand: Indexstand;
  readonly procent: string;
  readonly gepubliceerd: Temporal.PlainDate | null;
  /** Where it was published, in words. */
  readonly bron: string;
  /** Where it stands in the pack; null when somebody entered it. */
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
  readonly staat: IndexcijferStaat;
  readonly ingevoerd: Temporal.Instant;
  readonly naam: string;
  readonly vastgesteldDoor: string | null;
};
export type NieuwIndexcijfer = Pick<
  BewaardIndexcijfer,
  'reeks' | 'jaar' | 'stand' | 'procent' | 'gepubliceerd' | 'bron' | 'voorbeeld'
>;

const columns = sql`id, reeks, jaar, stand, procent, gepubliceerd, bron, nullif(herkomst, 'null'::jsonb) as herkomst,
  voorbeeld, staat, ingevoerd, naam, vastgesteld_door as "vastgesteldDoor"`;

/** What counts, and what waits for a second pair of eyes; the newest year first. */
export const readIndexcijfers = (tx: Tx, verband: string): Promise<readonly BewaardIndexcijfer[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.indexcijfers where verband = ${verband} and staat in ('vastgesteld', 'concept')
        order by jaar desc, reeks, stand desc, staat`,
  );

/** One figure, held until the end of the transaction. */
export const lockIndexcijfer = (tx: Tx, verband: string, id: string): Promise<BewaardIndexcijfer | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.indexcijfers where verband = ${verband} and id = ${id} for update`);

/** @returns its identifier; undefined when somebody else has just entered a figure for the same year */
export async function insertIndexcijfer(
  tx: Tx,
  verband: string,
  cijfer: NieuwIndexcijfer & Pick<BewaardIndexcijfer, 'ingevoerd' | 'naam'>,
): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(
    tx,
    sql`insert into tarieven.indexcijfers
          (verband, id, reeks, jaar, stand, procent, gepubliceerd, bron, voorbeeld, staat, ingevoerd, naam)
        values (${verband}, ${newId()}, ${cijfer.reeks}, ${cijfer.jaar}, ${cijfer.stand}, ${cijfer.procent},
          ${cijfer.gepubliceerd}, ${cijfer.bron}, ${cijfer.voorbeeld}, 'concept', ${cijfer.ingevoerd}, ${cijfer.naam})
        on conflict do nothing returning id`,
  );
  return row?.id;
}

/** Adopts what was entered; the figure that counted before lapses. */
export async function stelIndexcijferVast(
  tx: Tx,
  verband: string,
  { id, reeks, jaar, stand }: BewaardIndexcijfer,
  door: string,
): Promise<void> {
  await sql`update tarieven.indexcijfers set staat = 'vervallen' where verband = ${verband} and reeks = ${reeks}
    and jaar = ${jaar} and stand = ${stand} and staat = 'vastgesteld'`.execute(tx);
  await sql`update tarieven.indexcijfers set staat = 'vastgesteld', vastgesteld_door = ${door}
    where verband = ${verband} and id = ${id} and staat = 'concept'`.execute(tx);
}

export async function wijsIndexcijferAf(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update tarieven.indexcijfers set staat = 'afgewezen'
    where verband = ${verband} and id = ${id} and staat = 'concept'`.execute(tx);
}

/** Takes a figure of the pack. What people adopted since stays; the same pack again changes nothing. */
export async function upsertPakketcijfer(
  tx: Tx,
  verband: string,
  cijfer: NieuwIndexcijfer & Pick<BewaardIndexcijfer, 'ingevoerd' | 'naam'> & { readonly herkomst: Herkomst },
): Promise<void> {
  await sql`insert into tarieven.indexcijfers (verband, id, reeks, jaar, stand, procent, gepubliceerd, bron, herkomst,
      voorbeeld, staat, ingevoerd, naam)
    values (${verband}, ${newId()}, ${cijfer.reeks}, ${cijfer.jaar}, ${cijfer.stand}, ${cijfer.procent},
      ${cijfer.gepubliceerd}, ${cijfer.bron}, ${json(cijfer.herkomst)}, ${cijfer.voorbeeld}, 'vastgesteld',
      ${cijfer.ingevoerd}, ${cijfer.naam})
    on conflict (verband, reeks, jaar, stand) where staat = 'vastgesteld' do update set procent = excluded.procent,
      gepubliceerd = excluded.gepubliceerd, bron = excluded.bron, herkomst = excluded.herkomst, voorbeeld = excluded.voorbeeld
    where indexcijfers.herkomst is not null`.execute(tx);
}
