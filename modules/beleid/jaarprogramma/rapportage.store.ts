// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { rows, type Tx } from '#platform/database';
import type { Rapportagepost } from './afwijkingen-toelichten.rule.ts';

export type Rapportage = {
  readonly peildatum: Datum;
  readonly versie: number;
  readonly toelichting: string | null;
  readonly opgesteldDoor: string | null;
  readonly naam: string;
};
export type Rapportageregel = Pick<Rapportagepost, 'post' | 'gerealiseerd' | 'prognose' | 'voortgang' | 'toelichting'>;
export type RapportageMetPosten = Rapportage & { readonly posten: readonly Rapportageregel[] };

/** The reports of a year, the newest first. */
export async function readRapportages(tx: Tx, verband: string, jaar: number): Promise<readonly RapportageMetPosten[]> {
  const regels = await rows<Rapportageregel & { readonly peildatum: Datum }>(
    tx,
    sql`select peildatum, post, gerealiseerd, prognose, voortgang, toelichting from beleid.rapportageposten
        where verband = ${verband} and jaar = ${jaar} order by post`,
  );
  const heads = await rows<Rapportage>(
    tx,
    sql`select peildatum, versie, toelichting, opgesteld_door as "opgesteldDoor", naam from beleid.bestuursrapportages
        where verband = ${verband} and jaar = ${jaar} order by peildatum desc`,
  );
  return heads.map((head) => ({ ...head, posten: regels.filter(({ peildatum }) => peildatum.equals(head.peildatum)) }));
}

/** Keeps a report; one of the same day is written anew. */
export async function saveRapportage(
  tx: Tx,
  verband: string,
  jaar: number,
  { peildatum, versie, toelichting, opgesteldDoor, naam, posten }: RapportageMetPosten,
): Promise<void> {
  await sql`insert into beleid.bestuursrapportages (verband, jaar, versie, peildatum, toelichting, opgesteld_door, naam)
    values (${verband}, ${jaar}, ${versie}, ${peildatum}, ${toelichting}, ${opgesteldDoor}, ${naam})
    on conflict (verband, jaar, peildatum) do update set versie = excluded.versie, toelichting = excluded.toelichting,
      opgesteld_door = excluded.opgesteld_door, naam = excluded.naam`.execute(tx);
  for (const { post, gerealiseerd, prognose, voortgang, toelichting: uitleg } of posten)
    await sql`insert into beleid.rapportageposten
        (verband, jaar, peildatum, post, gerealiseerd, prognose, voortgang, toelichting)
      values (${verband}, ${jaar}, ${peildatum}, ${post}, ${gerealiseerd}, ${prognose}, ${voortgang}, ${uitleg})
      on conflict (verband, jaar, peildatum, post) do update set gerealiseerd = excluded.gerealiseerd,
        prognose = excluded.prognose, voortgang = excluded.voortgang, toelichting = excluded.toelichting`.execute(tx);
}
