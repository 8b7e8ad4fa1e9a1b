// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import { type Bewijsplek, bewijskluis, type Tariefbewijs } from './tariefbewijs.ts';

export const versleuteldBewijs: Versleuteld = {
  tabel: 'tarieven.tariefbewijzen',
  kolom: 'inhoud',
  sleutel: ['aanbieder', 'id'],
  context: ({ aanbieder = '' }) => bewijskluis(aanbieder),
};

/** The files with one request, the oldest first, without their content. */
export const readBewijzen = (
  tx: Tx,
  { verband, id }: Pick<Bewijsplek, 'verband' | 'id'>,
): Promise<readonly Tariefbewijs[]> =>
  rows(
    tx,
    sql`select id, cijfer, naam, grootte, encode(sha256, 'hex') as sha256, op, door from tarieven.tariefbewijzen
        where verband = ${verband} and onderwerp = ${id} order by op, id`,
  );

export type BewaardBewijs = {
  readonly aanbieder: string;
  readonly soort: Bewijsplek['soort'];
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
};

/** One file with its encrypted content; `undefined` for whoever may not read it. */
export const readBewijsinhoud = (tx: Tx, id: string): Promise<BewaardBewijs | undefined> =>
  firstRow(
    tx,
    sql`select aanbieder, onderwerp_soort as soort, naam, mediatype, inhoud from tarieven.tariefbewijzen where id = ${id}`,
  );

type Nieuw = Omit<Tariefbewijs, 'sha256'> &
  Pick<BewaardBewijs, 'mediatype' | 'inhoud'> & { readonly sha256: Uint8Array };

/** @returns false when the same file is there already */
export async function insertBewijs(tx: Tx, plek: Bewijsplek, nieuw: Nieuw): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.tariefbewijzen (aanbieder, id, verband, onderwerp_soort, onderwerp, cijfer, naam, mediatype,
          grootte, sha256, inhoud, op, door)
        values (${plek.aanbieder}, ${nieuw.id}, ${plek.verband}, ${plek.soort}, ${plek.id}, ${nieuw.cijfer}, ${nieuw.naam},
          ${nieuw.mediatype}, ${nieuw.grootte}, ${nieuw.sha256}, ${nieuw.inhoud}, ${nieuw.op}, ${nieuw.door})
        on conflict (aanbieder, onderwerp, sha256) do nothing returning id`,
  );
  return row !== undefined;
}
