// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId, zonderLeeg } from '#libs/kernel';
import { json, rows, type Tx } from '#platform/database';
import type { Caotabel, Functieschaal, Looninhoud } from './looninhoud.ts';

/** A table that counts, with who adopted it. */
export type Vastgesteldetabel = Caotabel & {
  readonly id: string;
  readonly inlezing: string;
  readonly vastgesteld: Temporal.Instant;
  readonly vastgesteldDoor: string;
};

type TabelRow = Omit<Vastgesteldetabel, 'van' | 'tot' | 'urenPerMaand'> & {
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly urenPerMaand: string | null;
};

/** The tables that people loaded and adopted: by CAO, the newest first. */
export const readLoontabellen = async (tx: Tx, verband: string): Promise<readonly Vastgesteldetabel[]> =>
  (
    await rows<TabelRow>(
      tx,
      sql`select id, inlezing, cao, van, tot, uren_per_maand as "urenPerMaand", bron, voorbeeld, lonen, vastgesteld,
            vastgesteld_door as "vastgesteldDoor"
          from tarieven.loontabellen where verband = ${verband} and staat = 'vastgesteld' order by cao, van desc`,
    )
  ).map(({ van, tot, urenPerMaand, ...row }) =>
    zonderLeeg({
      ...row,
      van: van.toString(),
      tot: tot?.toString(),
      urenPerMaand: urenPerMaand ?? undefined,
    }),
  );

export const readInschalingen = (tx: Tx, verband: string): Promise<readonly Functieschaal[]> =>
  rows(
    tx,
    sql`select cao, vanaf::text as vanaf, functie, schaal, trede from tarieven.inschalingen
        where verband = ${verband} and staat = 'vastgesteld' order by cao, vanaf desc, functie`,
  );

/** Takes over what a file says; what it replaces lapses, and stays to be read. */
export async function saveLonen(
  tx: Tx,
  verband: string,
  inlezing: string,
  { tabellen, inschalingen }: Looninhoud,
  { op, door }: { readonly op: Temporal.Instant; readonly door: string },
): Promise<void> {
  for (const { cao, van, tot, urenPerMaand, bron, voorbeeld, lonen } of tabellen) {
    await sql`update tarieven.loontabellen set staat = 'vervallen' where verband = ${verband} and cao = ${cao}
      and van = ${van} and staat = 'vastgesteld'`.execute(tx);
    await sql`insert into tarieven.loontabellen
        (verband, id, inlezing, cao, van, tot, uren_per_maand, bron, voorbeeld, lonen, staat, vastgesteld, vastgesteld_door)
      values (${verband}, ${newId()}, ${inlezing}, ${cao}, ${van}, ${tot ?? null}, ${urenPerMaand ?? null}, ${bron},
        ${voorbeeld}, ${json(lonen)}, 'vastgesteld', ${op}, ${door})`.execute(tx);
  }
  for (const { cao, vanaf, functie, schaal, trede } of inschalingen) {
    await sql`update tarieven.inschalingen set staat = 'vervallen' where verband = ${verband} and cao = ${cao}
      and vanaf = ${vanaf} and functie = ${functie} and staat = 'vastgesteld'`.execute(tx);
    await sql`insert into tarieven.inschalingen (verband, id, inlezing, cao, vanaf, functie, schaal, trede, staat)
      values (${verband}, ${newId()}, ${inlezing}, ${cao}, ${vanaf}, ${functie}, ${schaal}, ${trede}, 'vastgesteld')`.execute(
      tx,
    );
  }
}
