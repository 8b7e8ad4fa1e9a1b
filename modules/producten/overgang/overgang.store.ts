// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, type Tx } from '#platform/database';
import type { Overgang } from './overgang.ts';

export type NieuweOvergang = Overgang & {
  readonly wasNaam: string;
  readonly wasEenheid: string | null;
  readonly factor: string | null;
  readonly per: Temporal.PlainDate | null;
  readonly herkomst: Herkomst | null;
  readonly voorbeeld: boolean;
};

/** Says where something goes; that nobody had said it yet is then no longer true. Not known clears what was said before. */
export async function saveOvergang(tx: Tx, verband: string, nieuw: NieuweOvergang): Promise<void> {
  const { stelsel, was, wordt, wasNaam, wasEenheid, vervalt, factor, per, herkomst, voorbeeld } = nieuw;
  const isUnknown = wordt === null && !vervalt;
  await sql`delete from producten.overgangen where verband = ${verband} and stelsel = ${stelsel} and was = ${was}
    and (${isUnknown} or wordt is null and not vervalt)`.execute(tx);
  await sql`insert into producten.overgangen
      (verband, id, stelsel, was, was_naam, was_eenheid, wordt, vervalt, factor, per, herkomst, voorbeeld)
    values (${verband}, ${newId()}, ${stelsel}, ${was}, ${wasNaam}, ${wasEenheid}, ${wordt}, ${vervalt}, ${factor}, ${per},
      ${herkomst && json(herkomst)}, ${voorbeeld})
    on conflict (verband, stelsel, was, coalesce(wordt, '')) do update set was_naam = excluded.was_naam,
      was_eenheid = excluded.was_eenheid, vervalt = excluded.vervalt, factor = excluded.factor, per = excluded.per,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

/** From the pack: what a person wrote stays. */
export async function upsertPackOvergang(tx: Tx, verband: string, nieuw: NieuweOvergang): Promise<void> {
  const known = await firstRow(
    tx,
    sql`select id from producten.overgangen where verband = ${verband} and stelsel = ${nieuw.stelsel} and was = ${nieuw.was}
        limit 1`,
  );
  if (!known) await saveOvergang(tx, verband, nieuw);
}
